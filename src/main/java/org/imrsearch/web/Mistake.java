package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import org.imrsearch.query.QueryError;

/**
 * What is wrong with a search, for the person who wrote it.
 *
 * @param what the text that is wrong: "the query"
 * @param before the text before the place
 * @param place the text that is wrong; empty where something is missing
 * @param after the text behind the place
 * @param message the mistake
 * @param hint what to write instead; empty where the message says it all
 * @param nearest the name that may be meant, and the search with it
 * @param names the names there are, where one is not known
 * @param removal the search without a constraint that is wrong; empty for the query
 */
public record Mistake(
    String what,
    String before,
    String place,
    String after,
    String message,
    String hint,
    Optional<Instead> nearest,
    List<String> names,
    Optional<String> removal) {
  public Mistake {
    names = List.copyOf(names);
  }

  /** A name, and the search with it in place of the wrong one. */
  public record Instead(String name, String address) {}

  /** Returns the mistake that a problem is about; empty where it is about none in a search. */
  static Optional<Mistake> of(Problem problem, SearchState state, String path) {
    return problem.error().map(error -> of(problem, error, state, path));
  }

  private static Mistake of(Problem problem, QueryError error, SearchState state, String path) {
    boolean inQuery = problem.parameter().filter("q"::equals).isPresent();
    String text = inQuery ? state.query() : problem.text();
    int start = Math.min(error.start(), text.length());
    int end = Math.min(error.end(), text.length());
    String before = text.substring(0, start);
    String after = text.substring(end);
    return new Mistake(
        inQuery ? "the query" : "a " + problem.parameter().orElse("filter"),
        before,
        text.substring(start, end),
        after,
        error.message(),
        error.hint(),
        error
            .nearest()
            .map(
                name ->
                    new Instead(name, meant(state, text, before + name + after, inQuery, path))),
        error.names(),
        inQuery ? Optional.empty() : Optional.of(state.dropping(text).on(path)));
  }

  private static String meant(
      SearchState state, String text, String instead, boolean inQuery, String path) {
    if (inQuery) {
      return state.querying(instead).on(path);
    }
    SearchState without = state.dropping(text);
    return (state.excludes().contains(text)
            ? without.excluding(instead)
            : without.filtering(instead))
        .on(path);
  }
}
