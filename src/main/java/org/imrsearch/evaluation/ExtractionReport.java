package org.imrsearch.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * How well letters were read.
 *
 * @param letters how many letters of the truth were compared, those that were not parsed included
 * @param fields the scores of the fields that the truth speaks of, in a fixed order
 * @param remarks what else there is to know: letters missing on either side, rulings that differ in
 *     number, fields not scored
 */
public record ExtractionReport(int letters, List<FieldScore> fields, List<String> remarks) {
  public ExtractionReport {
    fields = List.copyOf(fields);
    remarks = List.copyOf(remarks);
  }

  /** Returns all fields taken together, each value counting the same. */
  public FieldScore overall() {
    return fields.stream().reduce(new FieldScore("all", 0, 0, 0), FieldScore::plus);
  }

  /** Returns the scores of the fields whose F1 is below a floor. */
  public List<FieldScore> below(double floor) {
    return fields.stream().filter(score -> score.f1() < floor).toList();
  }

  /** Returns the scores as text, a line a field, with Unix line ends. */
  public String table() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-22s %7s %7s %7s %9s %6s %6s%n",
                "field",
                "truth",
                "parsed",
                "right",
                "precision",
                "recall",
                "F1"));
    fields.forEach(score -> table.append(row(score)));
    table.append(row(overall()));
    return table.toString().replace("\r\n", "\n");
  }

  private static String row(FieldScore s) {
    return String.format(
        Locale.ROOT,
        "%-22s %7d %7d %7d %9.3f %6.3f %6.3f%n",
        s.field(),
        s.truth(),
        s.parsed(),
        s.right(),
        s.precision(),
        s.recall(),
        s.f1());
  }
}
