package org.imrsearch.bench.engines;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter as read before the clock starts, for engines that extract nothing themselves.
 *
 * @param id the letter's id
 * @param text the letter as it came
 * @param summary the clinical case summary
 * @param rulings its rulings
 */
record ExtractedLetter(String id, String text, String summary, List<Ruling> rulings) {

  /**
   * What an engine indexes of one ruling beside its letter's summary. Lists hold values; of paths,
   * segments are joined by {@link #LEVEL}.
   *
   * @param service the request
   * @param rationale why
   * @param diagnosisWords the letter's and the catalogue's names of the diagnoses
   * @param citationWords the letter's and the catalogue's names of what is cited
   * @param decision upheld or overturned; empty when unknown
   * @param guidelines paths of what is cited
   * @param pages a path, {@link #PAGE} and a page of it
   * @param categories the path of the service
   * @param drugs paths of the drugs
   * @param diagnoses their names
   * @param bodyParts their names
   * @param specialties of the reviewer
   * @param licensures of the reviewer
   * @param sex of the worker; empty when unknown
   * @param year of the decision; 0 when unknown
   * @param age of the worker; 0 when unknown
   */
  record Ruling(
      String service,
      String rationale,
      List<String> diagnosisWords,
      List<String> citationWords,
      String decision,
      List<String> guidelines,
      List<String> pages,
      List<String> categories,
      List<String> drugs,
      List<String> diagnoses,
      List<String> bodyParts,
      List<String> specialties,
      List<String> licensures,
      String sex,
      int year,
      int age) {}

  /** Between the segments of a path, which may hold a slash. */
  static final char LEVEL = '\u001f';

  /** Between a path and a page. */
  static final char PAGE = '#';

  /** Returns a path and all paths above it, the root first. */
  static List<String> prefixes(String path) {
    List<String> prefixes = new ArrayList<>();
    for (int at = path.indexOf(LEVEL); at >= 0; at = path.indexOf(LEVEL, at + 1)) {
      prefixes.add(path.substring(0, at));
    }
    prefixes.add(path);
    return prefixes;
  }

  static List<String> segments(String path) {
    return List.of(path.split(String.valueOf(LEVEL), -1));
  }
}
