package org.imrsearch.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.imrsearch.schema.RulingValues;
import tools.jackson.core.JacksonException;

/** Writes rulings for programs and spreadsheets to read. */
public interface RulingWriter extends AutoCloseable {
  /**
   * Writes a ruling.
   *
   * @throws UncheckedIOException when it can't be written
   */
  void write(FoundRuling found);

  /** Hands over what is still held back; where it was written to is left open. */
  @Override
  void close();

  /** Writes a line a ruling, and before them one with the names of the columns. */
  static RulingWriter csv(Writer out, List<ExportColumn> columns, RulingValues fields) {
    CsvTable table = new CsvTable(out, columns.stream().map(ExportColumn::name).toList());
    return new RulingWriter() {
      @Override
      public void write(FoundRuling found) {
        table.row(columns.stream().map(column -> column.cell(found, fields)).toList());
      }

      @Override
      public void close() {
        table.close();
      }
    };
  }

  /** Writes a JSON object a line. */
  static RulingWriter ndjson(Writer out) {
    return new RulingWriter() {
      @Override
      public void write(FoundRuling found) {
        try {
          RulingJson.write(found, out);
          out.write('\n');
        } catch (JacksonException e) {
          throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : e;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void close() {
        try {
          out.flush();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
