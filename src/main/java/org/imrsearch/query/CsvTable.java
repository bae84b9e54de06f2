package org.imrsearch.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a table as CSV by RFC 4180, its first line the names of the columns. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets read as
 * "this is text": letters are written by strangers.
 */
public final class CsvTable implements AutoCloseable {
  /** The wide forms too: spreadsheets of East Asian users take them for the others. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final CsvWriter csv;
  private final int columns;

  /**
   * @param out where to; not closed with the table
   * @throws UncheckedIOException when it can't be written to
   */
  public CsvTable(Writer out, List<String> columns) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    this.columns = columns.size();
    row(columns);
  }

  /**
   * Writes a line.
   *
   * @param cells one for each column; what is not known is empty
   * @throws UncheckedIOException when it can't be written
   */
  public void row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells in " + columns + " columns");
    }
    csv.writeRecord(cells.stream().map(CsvTable::asText).toList());
  }

  private static String asText(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }

  /** Hands over the lines that are still held back. */
  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
