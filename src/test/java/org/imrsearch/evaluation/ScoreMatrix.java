package org.imrsearch.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The F1 of several reports side by side, a column each. */
final class ScoreMatrix {
  private final Map<String, ExtractionReport> reports = new LinkedHashMap<>();

  void add(String column, ExtractionReport report) {
    reports.put(column, report);
  }

  /** Returns the scores below their floor, as "column field". */
  List<String> belowFloor() {
    List<String> below = new ArrayList<>();
    reports.forEach(
        (column, report) ->
            Floors.below(report).forEach(score -> below.add(column + " " + score.field())));
    return below;
  }

  /** Returns the failures in full, for a message. */
  String failures() {
    StringBuilder failures = new StringBuilder();
    reports.forEach(
        (column, report) ->
            Floors.failures(report)
                .forEach(failure -> failures.append("\n  " + column + " " + failure)));
    return failures.toString();
  }

  /** Returns a line a field; a dash stands where a report does not speak of it. */
  String table() {
    StringBuilder table = new StringBuilder(String.format("%-22s", "F1"));
    reports.keySet().forEach(column -> table.append(" ").append(column));
    table.append('\n');
    Set<String> rows = new LinkedHashSet<>();
    for (ExtractedField field : ExtractedField.values()) {
      rows.add(field.code());
    }
    rows.add("all");
    for (String row : rows) {
      if (reports.values().stream().anyMatch(r -> !cell(r, row).equals("-"))) {
        table.append(String.format("%-22s", row));
        reports.forEach(
            (column, report) ->
                table.append(String.format(" %" + column.length() + "s", cell(report, row))));
        table.append('\n');
      }
    }
    return table.toString();
  }

  private static String cell(ExtractionReport report, String field) {
    if (field.equals("all")) {
      return figure(report.overall());
    }
    return report.fields().stream()
        .filter(score -> score.field().equals(field))
        .filter(score -> score.truth() + score.parsed() > 0)
        .map(ScoreMatrix::figure)
        .findFirst()
        .orElse("-");
  }

  private static String figure(FieldScore score) {
    return String.format(Locale.ROOT, "%.3f", score.f1());
  }
}
