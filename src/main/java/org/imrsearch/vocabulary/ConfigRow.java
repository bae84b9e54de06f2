package org.imrsearch.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** One row of a {@link ConfigTable}; every getter that fails names the file and the line. */
public final class ConfigRow {
  private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

  private final Path file;
  private final int line;
  private final Map<String, Integer> columns;
  private final List<String> cells;

  ConfigRow(Path file, int line, Map<String, Integer> columns, List<String> cells) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** Returns the line that the row begins on, from 1. */
  public int line() {
    return line;
  }

  /**
   * Returns a cell without blanks around it.
   *
   * @throws ConfigException if it is empty or its column is not there
   */
  public String get(String column) {
    Optional<String> cell = optional(column);
    if (cell.isEmpty()) {
      throw error("empty cell in column \"" + column + "\"", "fill it in");
    }
    return cell.get();
  }

  /** Returns a cell without blanks around it, or empty if nothing stands in it. */
  public Optional<String> optional(String column) {
    Integer at = columns.get(column);
    String cell = at == null ? "" : cells.get(at).strip();
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /**
   * Returns the values of a cell that lists them with {@code |}; an empty cell lists none.
   *
   * @throws ConfigException if there is nothing between two bars
   */
  public List<String> list(String column) {
    Optional<String> cell = optional(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    int from = 0;
    String text = cell.get();
    while (from <= text.length()) {
      int bar = text.indexOf('|', from);
      int end = bar < 0 ? text.length() : bar;
      String value = text.substring(from, end).strip();
      if (value.isEmpty()) {
        throw error("empty value in the list of \"" + column + "\"", "separate values with one |");
      }
      values.add(value);
      from = end + 1;
    }
    return List.copyOf(values);
  }

  /**
   * Returns a whole number.
   *
   * @throws ConfigException if the cell holds something else or a number below {@code least}
   */
  public OptionalInt integer(String column, int least) {
    Optional<String> cell = optional(column);
    if (cell.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int value = Integer.parseInt(cell.get());
      if (value >= least) {
        return OptionalInt.of(value);
      }
    } catch (NumberFormatException e) {
      throw error(quoted(column, cell.get()), "allowed: a whole number from " + least, e);
    }
    throw error(quoted(column, cell.get()), "allowed: a whole number from " + least);
  }

  /**
   * Returns a number above 0, up to 1.
   *
   * @throws ConfigException if the cell holds something else
   */
  public Optional<Float> share(String column) {
    Optional<String> cell = optional(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String allowed = "allowed: a number above 0, up to 1";
    try {
      float value = Float.parseFloat(cell.get());
      if (value > 0 && value <= 1) {
        return Optional.of(value);
      }
    } catch (NumberFormatException e) {
      throw error(quoted(column, cell.get()), allowed, e);
    }
    throw error(quoted(column, cell.get()), allowed);
  }

  /**
   * Returns {@code yes} as true, {@code no} and an empty cell as false.
   *
   * @throws ConfigException if the cell holds something else
   */
  public boolean yes(String column) {
    return oneOf(column, YES_NO).orElse(false);
  }

  /**
   * Returns what the cell's word stands for.
   *
   * @throws ConfigException if the word is none of {@code meanings}
   */
  public <T> Optional<T> oneOf(String column, Map<String, T> meanings) {
    Optional<String> word = optional(column);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    T meaning = meanings.get(word.get());
    if (meaning == null) {
      throw error(
          quoted(column, word.get()),
          "one of: " + String.join(", ", new TreeSet<>(meanings.keySet())));
    }
    return Optional.of(meaning);
  }

  /** Returns the exception to throw for a mistake in this row. */
  public ConfigException error(String problem, String allowed) {
    return new ConfigException(file, line, problem, allowed);
  }

  ConfigException error(String problem, String allowed, Throwable cause) {
    return new ConfigException(file, line, problem, allowed, cause);
  }

  private static String quoted(String column, String value) {
    return "\"" + value + "\" in column \"" + column + "\"";
  }
}
