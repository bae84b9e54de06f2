package org.imrsearch.precedent;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrsearch.query.CsvTable;

/**
 * Writes outcomes as CSV: a line for each value, or for each pair of values where two fields are
 * crossed, with how its rulings fared. Shares are fractions of 1, empty where nothing was decided.
 */
public final class OutcomeCsv {
  private OutcomeCsv() {}

  /**
   * Writes a table.
   *
   * @param out where to; not closed
   * @throws java.io.UncheckedIOException when {@code out} can't be written to
   */
  public static void write(OutcomeTable table, Writer out) {
    List<String> columns = new ArrayList<>();
    table.by().forEach(axis -> columns.add(axis.field()));
    columns.addAll(List.of("rulings", "overturned", "share", "low", "high"));
    try (CsvTable csv = new CsvTable(out, columns)) {
      for (OutcomeTable.Row row : table.rows()) {
        if (table.columns().isEmpty()) {
          csv.row(line(List.of(row.value().value()), row.value().rate()));
        }
        for (int i = 0; i < row.cells().size(); i++) {
          List<String> names = List.of(row.value().value(), table.columns().get(i).value());
          csv.row(line(names, row.cells().get(i)));
        }
      }
    }
  }

  private static List<String> line(List<String> names, Rate rate) {
    List<String> cells = new ArrayList<>(names);
    cells.add(Long.toString(rate.rulings()));
    cells.add(Long.toString(rate.overturned()));
    for (double share : new double[] {rate.share(), rate.low(), rate.high()}) {
      cells.add(rate.rulings() == 0 ? "" : String.format(Locale.ROOT, "%.4f", share));
    }
    return cells;
  }
}
