package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request that precedents are sought for, as an address or a form holds it. Immutable.
 *
 * @param like the id of a ruling, or of a letter, whose request is meant; else empty
 * @param service the request in words; else empty
 * @param diagnoses with a service: what the worker has
 * @param guidelines with a service: what it is judged by
 * @param facts with a service: what else is known
 * @param search the filters and exclusions that precedents must match
 * @param number which service of a letter is meant, from 1
 * @param limit how many precedents of each list
 */
public record PrecedentForm(
    String like,
    String service,
    List<String> diagnoses,
    List<String> guidelines,
    String facts,
    SearchState search,
    int number,
    int limit) {
  private static final int USUAL_LIMIT = 5;
  private static final int MOST = 50;
  private static final int MOST_SERVICES = 999;
  private static final int MOST_NAMES = 20;

  /** Longer than a summary that a person types; a letter is sent as a text. */
  private static final int LONGEST = 10_000;

  private static final Set<String> OF_SEARCH = Set.of("filter", "exclude");

  /** The parameters of an address. */
  static final Set<String> OF_ADDRESS =
      Set.of("like", "service", "diagnosis", "guideline", "facts", "filter", "exclude", "limit");

  /** The fields of a form that a letter is sent by, besides the letter. */
  static final Set<String> OF_LETTER = Set.of("number", "filter", "exclude", "limit");

  public PrecedentForm {
    diagnoses = List.copyOf(diagnoses);
    guidelines = List.copyOf(guidelines);
  }

  /**
   * Reads a form; what is wrong with it is a {@link ProblemException}.
   *
   * @param known the names there may be
   */
  static PrecedentForm of(Map<String, List<String>> values, Set<String> known) {
    Parameters parameters =
        new Parameters(values, known).alsoReadBy(OF_ADDRESS).alsoReadBy(OF_LETTER);
    PrecedentForm form =
        new PrecedentForm(
            text(parameters, "like"),
            text(parameters, "service"),
            names(parameters, "diagnosis"),
            names(parameters, "guideline"),
            text(parameters, "facts"),
            SearchState.of(parameters.only(OF_SEARCH)),
            parameters.number("number", 1, 1, MOST_SERVICES),
            parameters.number("limit", USUAL_LIMIT, 1, MOST));
    form.check();
    return form;
  }

  private void check() {
    boolean parts = !(diagnoses.isEmpty() && guidelines.isEmpty() && facts.isEmpty());
    if (!like.isEmpty() && (parts || !service.isEmpty())) {
      throw refused("like", "Give a ruling to compare to, or a request in words, not both.");
    }
    if (parts && service.isEmpty()) {
      throw refused("service", "Say what is asked for: diagnosis, guideline and facts go with it.");
    }
  }

  private static ProblemException refused(String name, String detail) {
    return new ProblemException(Problem.parameter(name, detail));
  }

  private static String text(Parameters parameters, String name) {
    String text = parameters.one(name).orElse("").strip();
    if (text.length() > LONGEST) {
      throw refused(
          name, "\"%s\" takes at most %s characters.".formatted(name, Readable.count(LONGEST)));
    }
    return text;
  }

  /** Names may also stand in one value with semicolons between them, as people type them. */
  private static List<String> names(Parameters parameters, String name) {
    List<String> names =
        parameters.all(name).stream()
            .flatMap(value -> Stream.of(value.split(";")))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    if (names.size() > MOST_NAMES || names.stream().anyMatch(n -> n.length() > LONGEST)) {
      throw refused(name, "\"%s\" takes at most %d names.".formatted(name, MOST_NAMES));
    }
    return names;
  }

  /** Returns whether a request is told, so that there is something to compare. */
  boolean asks() {
    return !like.isEmpty() || !service.isEmpty();
  }

  /** Returns the same for another ruling. */
  PrecedentForm liking(String rulingId) {
    return new PrecedentForm(
        rulingId, service, diagnoses, guidelines, facts, search, number, limit);
  }

  /** Returns the same with other filters. */
  PrecedentForm searching(SearchState other) {
    return new PrecedentForm(like, service, diagnoses, guidelines, facts, other, number, limit);
  }

  /** Returns the address of the request on a page. */
  public String on(String path) {
    List<String> pairs = new ArrayList<>();
    add(pairs, "like", like);
    add(pairs, "service", service);
    diagnoses.forEach(name -> add(pairs, "diagnosis", name));
    guidelines.forEach(name -> add(pairs, "guideline", name));
    add(pairs, "facts", facts);
    add(pairs, "limit", limit == USUAL_LIMIT ? "" : Integer.toString(limit));
    return search.on(pairs.isEmpty() ? path : path + "?" + String.join("&", pairs));
  }

  private static void add(List<String> pairs, String name, String value) {
    Optional.of(value)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> pairs.add(SearchState.pair(name, text)));
  }

  /** Returns the diagnoses as they are typed. */
  public String typedDiagnoses() {
    return String.join("; ", diagnoses);
  }

  /** Returns the guidelines as they are typed. */
  public String typedGuidelines() {
    return String.join("; ", guidelines);
  }
}
