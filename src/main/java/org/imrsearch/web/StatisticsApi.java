package org.imrsearch.web;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.precedent.OutcomeChart;
import org.imrsearch.precedent.OutcomeCsv;
import org.imrsearch.precedent.OutcomeJson;
import org.imrsearch.precedent.OutcomeTable;
import org.imrsearch.precedent.StatisticsRequest;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.SearchRequest;

/** How requests fared, by the values of a field or of two crossed. */
final class StatisticsApi {
  /** The request's words are counted by what they name. */
  private static final String SERVICE = "service";

  private static final String PROCEDURE = "procedure";

  private static final int MOST_ROWS = 20;
  private static final int MOST_COLUMNS = 8;
  private static final int MOST_SHOWN = 200;
  private static final int HIGHEST = 1_000_000;
  private static final String SVG_TYPE = "image/svg+xml";
  private static final String CSV_TYPE = "text/csv";

  /** How an answer is written. */
  private enum Format {
    JSON,
    CSV,
    SVG
  }

  private static final Parameter<List<String>> BY =
      Parameter.many("by", "What to count by: one field, or two for a pivot.");

  private static final Parameter<Optional<String>> UNDER =
      Parameter.optional("under", "Of the first field, only what lies below this path.");

  private static final Parameter<Optional<Integer>> TOP =
      Parameter.someNumber(
          "top", 1, MOST_SHOWN, "How many values of each field; 20 unless said, across 8.");

  private static final Parameter<Integer> LEAST =
      Parameter.number("min", 1, 0, HIGHEST, "Only values with as many decided rulings.");

  private static final Parameter<StatisticsRequest.RowOrder> SORT =
      Parameter.choice("sort", StatisticsRequest.RowOrder.USUAL, "The order of the rows.");

  private static final Parameter<Format> FORMAT =
      Parameter.choice("format", Format.JSON, "How the answer is written; svg is a chart.");

  private final Archive archive;

  StatisticsApi(Archive archive) {
    this.archive = archive;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/stats",
                "statistics",
                "Counts how often requests were overturned, with Wilson's interval of 95 %.",
                SearchParameters.and(
                    SearchParameters.NARROWING, BY, UNDER, TOP, LEAST, SORT, FORMAT),
                ApiShapes.OUTCOMES,
                this::statistics)
            .answering(
                Operation.json(ApiShapes.OUTCOMES),
                Operation.text(CSV_TYPE),
                Operation.text(SVG_TYPE)));
  }

  private void statistics(Asked asked) {
    SearchRequest narrowed =
        SearchState.narrowing(asked.parameters(), true).request(archive, List.of());
    StatisticsRequest request =
        new StatisticsRequest(
            narrowed.query(),
            narrowed.filters(),
            narrowed.excludes(),
            fields(asked),
            asked.get(LEAST),
            asked.get(SORT));
    OutcomeTable table = archive.statistics().of(request);
    switch (asked.get(FORMAT)) {
      case JSON -> asked.json(out -> OutcomeJson.write(table, out));
      case CSV -> {
        asked.request().header("Content-Disposition", "attachment; filename=\"imr-outcomes.csv\"");
        StringWriter out = new StringWriter();
        OutcomeCsv.write(table, out);
        asked.send(CSV_TYPE, out.toString());
      }
      case SVG -> asked.send(SVG_TYPE, OutcomeChart.svg(table));
    }
  }

  private List<FacetRequest> fields(Asked asked) {
    List<String> by = asked.get(BY);
    List<String> counted = by.stream().map(StatisticsApi::counted).distinct().toList();
    if (by.isEmpty() || by.size() > 2 || counted.size() < by.size()) {
      throw asked.parameters().refused(BY.name(), "\"by\" takes one field, or two different ones.");
    }
    List<FacetRequest> fields = new ArrayList<>();
    for (String field : counted) {
      boolean first = fields.isEmpty();
      Optional<String> under = first ? asked.get(UNDER) : Optional.empty();
      int size = asked.get(TOP).orElse(first ? MOST_ROWS : MOST_COLUMNS);
      fields.add(
          SearchState.reading(
              BY.name(),
              field,
              name -> archive.filters().browse(name, size, 1, under, Optional.empty())));
    }
    return fields;
  }

  private static String counted(String field) {
    return field.strip().equals(SERVICE) ? PROCEDURE : field.strip();
  }
}
