package org.imrsearch.vocabulary;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A CSV table of {@code index-config}, read strictly: a first line of column names, then one row a
 * line. Lines that begin with {@code #} and empty lines are skipped; a cell that lists several
 * values separates them with {@code |}.
 */
public final class ConfigTable {
  private final List<ConfigRow> rows;

  private ConfigTable(List<ConfigRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param required columns that must stand in the header and be filled in every row
   * @param optional columns that may be missing or empty
   * @throws ConfigException if a column is unknown, missing or given twice, a required cell is
   *     empty, a row has more or fewer cells than the header, or the file is not CSV
   */
  public static ConfigTable read(ConfigFile file, List<String> required, List<String> optional) {
    Map<String, Integer> columns = Map.of();
    List<ConfigRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = open(file)) {
      for (CsvRecord cells : reader) {
        int line = (int) cells.getStartingLineNumber();
        if (columns.isEmpty()) {
          columns = header(file, line, cells.getFields(), required, optional);
          continue;
        }
        if (cells.getFieldCount() != columns.size()) {
          throw new ConfigException(
              file.path(),
              line,
              cells.getFieldCount() + " cells",
              "needed: " + columns.size() + ", one for each column of the header");
        }
        ConfigRow row = new ConfigRow(file.path(), line, columns, cells.getFields());
        for (String column : required) {
          row.get(column);
        }
        rows.add(row);
      }
    } catch (CsvParseException e) {
      throw new ConfigException(
          file.path(), 0, "not CSV (" + e.getMessage() + ")", "quote cells that hold , or \"", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.path(), e);
    }
    if (columns.isEmpty()) {
      throw new ConfigException(
          file.path(), 0, "no header", "needed: a first line with " + String.join(",", required));
    }
    return new ConfigTable(rows);
  }

  /** Returns what stands in columns of these names, in a table that was read strictly before. */
  static List<String> cells(ConfigFile file, Set<String> columns) {
    List<String> cells = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = open(file)) {
      for (CsvRecord row : reader) {
        if (wanted.isEmpty()) {
          for (int i = 0; i < row.getFieldCount(); i++) {
            if (columns.contains(row.getField(i).strip())) {
              wanted.add(i);
            }
          }
        } else {
          wanted.forEach(column -> cells.add(row.getField(column)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.path(), e);
    }
    return cells;
  }

  /** Returns the rows in the order of the file. */
  public List<ConfigRow> rows() {
    return rows;
  }

  private static CsvReader<CsvRecord> open(ConfigFile file) {
    return CsvReader.builder()
        .commentStrategy(CommentStrategy.SKIP)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(file.text());
  }

  private static Map<String, Integer> header(
      ConfigFile file, int line, List<String> names, List<String> required, List<String> optional) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : names) {
      String column = name.strip();
      if (!required.contains(column) && !optional.contains(column)) {
        TreeSet<String> known = new TreeSet<>(required);
        known.addAll(optional);
        throw new ConfigException(
            file.path(),
            line,
            "unknown column \"" + column + "\"",
            "allowed: " + String.join(", ", known));
      }
      if (columns.put(column, columns.size()) != null) {
        throw new ConfigException(
            file.path(), line, "column \"" + column + "\" twice", "give it once");
      }
    }
    for (String column : required) {
      if (!columns.containsKey(column)) {
        throw new ConfigException(
            file.path(),
            line,
            "missing column \"" + column + "\"",
            "needed: " + String.join(", ", required));
      }
    }
    return columns;
  }
}
