package org.imrsearch.web;

import java.io.StringWriter;
import java.util.List;
import org.imrsearch.precedent.OutcomeChart;
import org.imrsearch.precedent.OutcomeCsv;
import org.imrsearch.precedent.OutcomeJson;
import org.imrsearch.precedent.OutcomeTable;

/** How requests fared, by the values of a field or of two crossed. */
final class StatisticsApi {
  private static final String SVG_TYPE = "image/svg+xml";
  private static final String CSV_TYPE = "text/csv";

  /** How an answer is written. */
  private enum Format {
    JSON,
    CSV,
    SVG
  }

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
                SearchParameters.and(StatisticsState.PARAMETERS, FORMAT),
                ApiShapes.OUTCOMES,
                this::statistics)
            .answering(
                Operation.json(ApiShapes.OUTCOMES),
                Operation.text(CSV_TYPE),
                Operation.text(SVG_TYPE)));
  }

  private void statistics(Asked asked) {
    Parameters given = asked.parameters();
    StatisticsState state =
        StatisticsState.of(
            SearchState.narrowing(given, true), asked.get(StatisticsState.BY), given);
    OutcomeTable table = archive.statistics().of(state.request(archive));
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
}
