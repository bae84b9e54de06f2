package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrsearch.query.Order;

/** The parameters that searches are said by, on pages and in the API. */
final class SearchParameters {
  static final Parameter<String> QUERY =
      Parameter.text("q", "The query; none, or *, finds everything.");

  static final Parameter<List<String>> FILTERS =
      Parameter.many(
          "filter",
          "What must match besides, as FIELD=VALUE; several of one field mean any of them.");

  static final Parameter<List<String>> EXCLUDES =
      Parameter.many("exclude", "What must not match, as FIELD=VALUE.");

  static final Parameter<Boolean> ALL_WORDS =
      Parameter.flag("allWords", "Only rulings that hold every word, however few these are.");

  static final Parameter<Order> SORT =
      Parameter.choice("sort", Order.RELEVANCE, "The order of hits.");

  static final Parameter<Integer> LIMIT =
      Parameter.number(
          "limit", SearchState.USUAL_LIMIT, 0, SearchState.MOST_HITS, "How many hits.");

  static final Parameter<Integer> OFFSET =
      Parameter.number("offset", 0, 0, SearchState.DEEPEST - 1, "How many hits to pass over.");

  static final Parameter<Boolean> COLLAPSE =
      Parameter.flag("collapse", "Show rulings of nearly the same rationale once.");

  /** What says which rulings are meant. */
  static final List<Parameter<?>> NARROWING = List.of(QUERY, FILTERS, EXCLUDES);

  /** What says which rulings are meant, and how hits of them are shown. */
  static final List<Parameter<?>> ALL =
      List.of(QUERY, FILTERS, EXCLUDES, SORT, LIMIT, OFFSET, ALL_WORDS, COLLAPSE);

  private SearchParameters() {}

  static Set<String> names(List<Parameter<?>> parameters) {
    return parameters.stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the names that a search is said by, with some more. */
  static Set<String> namesAnd(String... more) {
    return Stream.concat(names(ALL).stream(), Stream.of(more))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns parameters with some more behind them. */
  static List<Parameter<?>> and(List<Parameter<?>> parameters, Parameter<?>... more) {
    List<Parameter<?>> all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
