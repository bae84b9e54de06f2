package org.imrsearch.precedent;

import java.util.List;
import org.imrsearch.query.FacetCount;

/**
 * Outcomes by the values of one field, or of two that are crossed. A ruling that has several values
 * of a field counts with each, so that rows may add up to more than all.
 *
 * @param by the fields, one or two
 * @param all how all the rulings counted fared
 * @param undecided how many more there are whose decision could not be read
 * @param columns the values of the second field; empty where there is none
 * @param rows the values of the first field
 * @param left how many more values the first field has, too rare to be shown
 */
public record OutcomeTable(
    List<Axis> by, Rate all, long undecided, List<Value> columns, List<Row> rows, int left) {
  public OutcomeTable {
    by = List.copyOf(by);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A field that outcomes are counted by.
   *
   * @param field its name
   * @param label its name for people
   */
  public record Axis(String field, String label) {}

  /**
   * A value of a field.
   *
   * @param value as a filter takes it
   * @param label as shown
   * @param rate how its rulings fared
   */
  public record Value(String value, String label, Rate rate) {
    static Value of(FacetCount count) {
      return new Value(count.value(), count.label(), Rate.of(count));
    }
  }

  /**
   * A value of the first field.
   *
   * @param value the value
   * @param cells how the rulings fared that also have the value of the column, in the order of the
   *     columns
   */
  public record Row(Value value, List<Rate> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
