package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/** Counts how requests fared, by the values of fields. */
public final class OutcomeStatistics {
  /** Enough to hold every value of any field: how many are left out is to be told. */
  private static final int EVERY_VALUE = 1_000_000;

  private static final String DECISION = "decision";

  private static final Comparator<OutcomeTable.Value> MOST_RULINGS =
      Comparator.comparingLong((OutcomeTable.Value value) -> value.rate().rulings())
          .reversed()
          .thenComparing(OutcomeTable.Value::label);

  private static final Comparator<OutcomeTable.Value> HIGHEST_SHARE =
      Comparator.comparingDouble((OutcomeTable.Value value) -> value.rate().share())
          .reversed()
          .thenComparing(MOST_RULINGS);

  /** Shorter numbers are smaller; dates are all of a length, and years shorter than months. */
  private static final Comparator<OutcomeTable.Value> AS_NUMBERS =
      Comparator.comparingInt((OutcomeTable.Value value) -> value.value().length())
          .thenComparing(OutcomeTable.Value::value);

  private final SearchEngine engine;
  private final IndexSchema schema;
  private final FilterParser filters;

  /**
   * @param engine counts
   * @param schema tells which fields hold numbers and dates
   * @param filters makes filters of the values counted
   */
  public OutcomeStatistics(SearchEngine engine, IndexSchema schema, FilterParser filters) {
    this.engine = engine;
    this.schema = schema;
    this.filters = filters;
  }

  /**
   * Counts outcomes. Takes one search, and of two fields one more for each row.
   *
   * @throws org.imrsearch.query.QueryException when the engine refuses the query
   */
  public OutcomeTable of(StatisticsRequest request) {
    FacetRequest first = request.by().getFirst();
    SearchResponse response = search(request, List.of(), request.by());
    List<OutcomeTable.Value> values = values(response, first);
    List<OutcomeTable.Value> shown =
        values.stream()
            .filter(value -> value.rate().rulings() >= request.least())
            .sorted(MOST_RULINGS)
            .limit(first.size())
            .sorted(rowOrder(request.order(), first.field()))
            .toList();
    List<OutcomeTable.Value> columns =
        request.by().size() > 1 ? columns(response, request.by().get(1)) : List.of();
    List<OutcomeTable.Row> rows = new ArrayList<>();
    for (OutcomeTable.Value value : shown) {
      List<Rate> cells = columns.isEmpty() ? List.of() : cells(request, value, columns);
      rows.add(new OutcomeTable.Row(value, cells));
    }
    Rate all = Rate.ofAll(response.facets().getOrDefault(DECISION, List.of()));
    return new OutcomeTable(
        request.by().stream().map(this::axis).toList(),
        all,
        response.rulings() - all.rulings(),
        columns,
        rows,
        values.size() - shown.size());
  }

  private OutcomeTable.Axis axis(FacetRequest facet) {
    String label = schema.field(facet.field()).map(Field::label).orElse(facet.field());
    return new OutcomeTable.Axis(facet.field(), label);
  }

  private List<OutcomeTable.Value> columns(SearchResponse response, FacetRequest facet) {
    return values(response, facet).stream()
        .sorted(MOST_RULINGS)
        .limit(facet.size())
        .sorted(rowOrder(StatisticsRequest.RowOrder.USUAL, facet.field()))
        .toList();
  }

  private List<Rate> cells(
      StatisticsRequest request, OutcomeTable.Value row, List<OutcomeTable.Value> columns) {
    FacetRequest second = request.by().get(1);
    Filter inRow = filters.filter(request.by().getFirst().field() + "=" + row.value());
    Map<String, Rate> counted = new HashMap<>();
    for (OutcomeTable.Value value :
        values(search(request, List.of(inRow), List.of(second)), second)) {
      counted.put(value.value(), value.rate());
    }
    return columns.stream()
        .map(column -> counted.getOrDefault(column.value(), new Rate(0, 0)))
        .toList();
  }

  private List<OutcomeTable.Value> values(SearchResponse response, FacetRequest facet) {
    return response.facets().getOrDefault(facet.field(), List.of()).stream()
        .map(OutcomeTable.Value::of)
        .toList();
  }

  private SearchResponse search(
      StatisticsRequest request, List<Filter> also, List<FacetRequest> by) {
    List<FacetRequest> counted = new ArrayList<>();
    by.forEach(facet -> counted.add(everyValue(facet)));
    if (by.stream().noneMatch(facet -> facet.field().equals(DECISION))) {
      counted.add(FacetRequest.of(DECISION, EVERY_VALUE));
    }
    return engine.search(
        SearchRequest.counting(narrowed(request), also, request.excludes(), counted));
  }

  private static FacetRequest everyValue(FacetRequest facet) {
    return new FacetRequest(facet.field(), EVERY_VALUE, 1, facet.under(), facet.find());
  }

  /**
   * Returns the query together with the filters: a facet passes over filters on its own field, and
   * here they are meant.
   */
  private static Query narrowed(StatisticsRequest request) {
    Map<String, List<Query>> byField = new LinkedHashMap<>();
    for (Filter filter : request.filters()) {
      byField.computeIfAbsent(filter.field(), field -> new ArrayList<>()).add(filter.value());
    }
    List<Query> parts = new ArrayList<>();
    parts.addAll(request.query() instanceof Query.And and ? and.parts() : List.of(request.query()));
    for (List<Query> any : byField.values()) {
      parts.add(any.size() == 1 ? any.getFirst() : new Query.Or(any));
    }
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  private Comparator<OutcomeTable.Value> rowOrder(StatisticsRequest.RowOrder order, String field) {
    return switch (order) {
      case RULINGS -> MOST_RULINGS;
      case SHARE -> HIGHEST_SHARE;
      case VALUE -> isOrdered(field) ? AS_NUMBERS : Comparator.comparing(OutcomeTable.Value::label);
      case USUAL -> isOrdered(field) ? AS_NUMBERS : MOST_RULINGS;
    };
  }

  private boolean isOrdered(String field) {
    return schema
        .field(field)
        .filter(f -> f instanceof Field.NumberField || f instanceof Field.DateField)
        .isPresent();
  }
}
