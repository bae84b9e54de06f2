package org.imrsearch.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.vocabulary.ServiceCatalogue;
import org.imrsearch.vocabulary.ServiceConcept;

/**
 * Finds what a text asks for that is no determination: a denial letter, a request for
 * authorization. Services are looked for behind the wordings that announce one; where none does,
 * the first sentence counts that names one.
 */
final class RequestFinder {
  /** What announces a request. */
  enum Cue {
    /** Before a colon; the request is the rest of the line. */
    LABEL,
    /** In a sentence; the request is the rest of it. */
    PHRASE
  }

  private static final int LONGEST_REQUEST = 200;

  /** Longer texts are files of records, of which the beginning tells what is asked for. */
  private static final int LONGEST_TEXT = 200_000;

  private static final int MOST = 20;

  private static final Pattern AND = Pattern.compile(" (?:and|as well as|&) |; ?");

  /** A procedure's code of five digits, a diagnosis' of the ICD-10, or a strength of a drug. */
  private static final Pattern CODE =
      Pattern.compile("\\b(?:\\d{5}|[A-TV-Z]\\d{2}(?:\\.\\w{1,4})?|\\d{1,4} ?mg|\\d+/\\d{2,3})\\b");

  private static final Pattern DIAGNOSIS_CODE =
      Pattern.compile("\\b[A-TV-Z]\\d{2}(?:\\.\\w{1,4})?\\b");

  private final LabelScanner<Cue> cues;
  private final RequestFrame frame;
  private final RequestLabels labels;
  private final ServiceCatalogue services;

  RequestFinder(
      LabelScanner<Cue> cues, RequestFrame frame, RequestLabels labels, ServiceCatalogue services) {
    this.cues = cues;
    this.frame = frame;
    this.labels = labels;
    this.services = services;
  }

  /** Returns the services asked for, as written, each procedure once, in the text's order. */
  List<String> in(LetterText text) {
    int end = Math.min(text.length(), LONGEST_TEXT);
    Map<String, String> byProcedure = new LinkedHashMap<>();
    for (LabelScanner.Mark<Cue> cue : cues.scan(text.text(), 0, end)) {
      int to = Math.min(end, cue.end() + LONGEST_REQUEST);
      switch (cue.kind()) {
        case LABEL ->
            add(
                text.flow(cue.end(), Math.min(to, text.lineEnd(text.lineAt(cue.end())))),
                byProcedure);
        case PHRASE -> {
          if (!isHeading(text.text(), cue)) {
            add(text.flow(cue.end(), to), byProcedure);
          }
        }
      }
    }
    if (byProcedure.isEmpty()) {
      rows(text, end, byProcedure);
    }
    if (byProcedure.isEmpty()) {
      firstSentence(text.flow(0, end), byProcedure);
    }
    return byProcedure.values().stream().limit(MOST).toList();
  }

  /** "REQUEST FOR AUTHORIZATION" names the form and not what it asks for. */
  private static boolean isHeading(String text, LabelScanner.Mark<Cue> cue) {
    return text.substring(cue.start(), cue.end()).chars().noneMatch(Character::isLowerCase);
  }

  /** Adds the services of a sentence: "a back brace and 12 sessions of physical therapy". */
  private void add(String stretch, Map<String, String> byProcedure) {
    String sentence = stretch.substring(0, Sentences.end(stretch, 0, stretch.length()));
    String request = frame.strip(labels.strip(sentence)).strip();
    List<String> parts = List.of(AND.split(request, -1));
    List<String> services = parts.stream().filter(part -> procedure(part).isPresent()).toList();
    for (String service : services.size() > 1 ? services : List.of(request)) {
      procedure(service).ifPresent(name -> byProcedure.putIfAbsent(name, service.strip()));
    }
  }

  /** Adds the services of lines with a code, as the rows of a form have. */
  private void rows(LetterText text, int end, Map<String, String> byProcedure) {
    for (int line = 0; line < text.lines() && text.lineStart(line) < end; line++) {
      String row = text.flow(text.lineStart(line), text.lineEnd(line));
      if (row.length() <= LONGEST_REQUEST && CODE.matcher(row).find()) {
        add(afterDiagnosis(row), byProcedure);
      }
    }
  }

  /** In a row the diagnosis and its code come first: "carpal tunnel syndrome" is no release. */
  private String afterDiagnosis(String row) {
    Matcher code = DIAGNOSIS_CODE.matcher(row);
    String rest = code.find() ? row.substring(code.end()).strip() : row;
    return procedure(rest).isPresent() ? rest : row;
  }

  private void firstSentence(String text, Map<String, String> byProcedure) {
    int start = 0;
    while (start < text.length() && byProcedure.isEmpty()) {
      int stop = Sentences.end(text, start, text.length());
      if (stop - start <= LONGEST_REQUEST) {
        add(text.substring(start, stop), byProcedure);
      }
      start = stop + 1;
    }
  }

  private Optional<String> procedure(String request) {
    return services
        .read(request)
        .concept()
        .filter(ServiceConcept::tells)
        .map(ServiceConcept::procedure);
  }
}
