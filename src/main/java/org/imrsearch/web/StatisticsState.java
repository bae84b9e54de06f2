package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.precedent.StatisticsRequest;
import org.imrsearch.precedent.StatisticsRequest.RowOrder;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.SearchRequest;

/**
 * A table of outcomes as its address holds it: {@code
 * by=procedure&by=year&filter=category=Imaging}. Immutable.
 *
 * @param search which rulings are counted
 * @param by the fields, one or two
 * @param under of the first field, only what lies below this path
 * @param top how many values of each field; empty for the usual numbers
 * @param least how many decided rulings a value must have
 * @param order the order of the rows
 */
public record StatisticsState(
    SearchState search,
    List<String> by,
    Optional<String> under,
    Optional<Integer> top,
    int least,
    RowOrder order) {
  static final Parameter<List<String>> BY =
      Parameter.many("by", "What to count by: one field, or two for a pivot.");

  static final Parameter<Optional<String>> UNDER =
      Parameter.optional("under", "Of the first field, only what lies below this path.");

  static final Parameter<Optional<Integer>> TOP =
      Parameter.someNumber(
          "top", 1, 200, "How many values of each field; 20 unless said, across 8.");

  static final Parameter<Integer> LEAST =
      Parameter.number("min", 1, 0, 1_000_000, "Only values with as many decided rulings.");

  static final Parameter<RowOrder> SORT =
      Parameter.choice("sort", RowOrder.USUAL, "The order of the rows.");

  /** What a table is said by. */
  static final List<Parameter<?>> PARAMETERS =
      SearchParameters.and(SearchParameters.NARROWING, BY, UNDER, TOP, LEAST, SORT);

  private static final Set<String> OF_SEARCH = SearchParameters.names(SearchParameters.NARROWING);

  private static final String USUAL_FIELD = "procedure";
  private static final int MOST_ROWS = 20;
  private static final int MOST_COLUMNS = 8;

  public StatisticsState {
    by = List.copyOf(by);
  }

  /** Reads a page's state; what is wrong with it is a {@link ProblemException}. */
  static StatisticsState of(Map<String, List<String>> values) {
    Parameters given = new Parameters(values, SearchParameters.names(PARAMETERS));
    List<String> by = given.all(BY.name());
    return of(
        SearchState.of(given.only(OF_SEARCH)), by.isEmpty() ? List.of(USUAL_FIELD) : by, given);
  }

  /**
   * Reads a state; what is wrong with it is a {@link ProblemException}.
   *
   * @param search which rulings are counted
   * @param named the fields, one or two
   * @param given the rest
   */
  static StatisticsState of(SearchState search, List<String> named, Parameters given) {
    List<String> by = named.stream().map(StatisticsRequest::counted).toList();
    if (by.isEmpty() || by.size() > 2 || by.stream().distinct().count() < by.size()) {
      throw given.refused(BY.name(), "\"by\" takes one field, or two different ones.");
    }
    return new StatisticsState(
        search, by, UNDER.of(given), TOP.of(given), LEAST.of(given), SORT.of(given));
  }

  /** Makes the question of it; what can't be understood is a {@link ProblemException}. */
  StatisticsRequest request(Archive archive) {
    SearchRequest asked = search.request(archive, List.of());
    List<FacetRequest> fields = new ArrayList<>();
    for (String field : by) {
      boolean first = fields.isEmpty();
      int size = top.orElse(first ? MOST_ROWS : MOST_COLUMNS);
      Optional<String> path = first ? under : Optional.empty();
      fields.add(
          SearchState.reading(
              BY.name(),
              field,
              name -> archive.filters().browse(name, size, 1, path, Optional.empty())));
    }
    return new StatisticsRequest(
        asked.query(), asked.filters(), asked.excludes(), fields, least, order);
  }

  /** Returns the same table of other rulings. */
  StatisticsState searching(SearchState other) {
    return new StatisticsState(other, by, under, top, least, order);
  }

  /** Returns the table of what lies below a path of the first field. */
  StatisticsState below(Optional<String> path) {
    return new StatisticsState(search, by, path, top, least, order);
  }

  /** Returns the address of the table on a page: {@code /statistics?by=year}. */
  public String on(String path) {
    List<String> pairs = new ArrayList<>();
    by.forEach(field -> pairs.add(SearchState.pair("by", field)));
    under.ifPresent(below -> pairs.add(SearchState.pair("under", below)));
    top.ifPresent(n -> pairs.add(SearchState.pair("top", n.toString())));
    if (least != 1) {
      pairs.add(SearchState.pair("min", Integer.toString(least)));
    }
    if (order != RowOrder.USUAL) {
      pairs.add(SearchState.pair("sort", order.name().toLowerCase(Locale.ROOT)));
    }
    return search.on(path + "?" + String.join("&", pairs));
  }

  /** Returns the field that is counted across; empty where there is none. */
  public String across() {
    return by.size() > 1 ? by.get(1) : "";
  }

  /** Returns how many values are asked for, as typed; empty for the usual numbers. */
  public String typedTop() {
    return top.map(String::valueOf).orElse("");
  }
}
