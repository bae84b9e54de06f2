package org.imrsearch.web;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.imrsearch.query.ExportColumn;
import org.imrsearch.query.ExportColumns;
import org.imrsearch.query.QueryError;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.RulingWriter;
import org.imrsearch.query.SearchRequest;

/** Writes out every ruling that a search finds, as it is read, in constant memory. */
final class ExportApi {
  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_NAME = 60;
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String CSV_TYPE = "text/csv";
  private static final String NDJSON_TYPE = "application/x-ndjson";

  /** How an export is written. */
  private enum Format {
    CSV,
    NDJSON
  }

  private static final Parameter<Format> FORMAT =
      Parameter.choice("format", Format.CSV, "csv, or ndjson: a JSON object a line.");

  private static final Parameter<String> COLUMNS =
      Parameter.text("columns", "The columns of CSV, by commas; all unless said.");

  private static final Parameter<Boolean> MARK =
      Parameter.flag("bom", "Begins CSV with a byte order mark: Excel then reads it as UTF-8.");

  private final Archive archive;
  private final Semaphore atOnce;

  ExportApi(Archive archive, Limits limits) {
    this.archive = archive;
    this.atOnce = new Semaphore(limits.exports());
  }

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/export",
                "export",
                "Writes every ruling that a search finds, in the order of the index.",
                SearchParameters.and(
                    SearchParameters.NARROWING, SearchParameters.ALL_WORDS, FORMAT, COLUMNS, MARK),
                Shape.text(),
                this::export)
            .answering(Operation.text(CSV_TYPE), new Operation.Answer(NDJSON_TYPE, Shape.text())));
  }

  private void export(Asked asked) throws IOException {
    SearchState state =
        SearchState.narrowing(asked.parameters(), asked.get(SearchParameters.ALL_WORDS));
    SearchRequest request = state.request(archive, List.of());
    Format format = asked.get(FORMAT);
    boolean mark = asked.get(MARK);
    if (format == Format.NDJSON && (mark || !asked.get(COLUMNS).isBlank())) {
      throw asked.parameters().refused("format", "\"columns\" and \"bom\" are for CSV only.");
    }
    List<ExportColumn> columns = columns(asked);
    Context to = asked.request();
    to.contentType(format == Format.CSV ? CSV_TYPE + "; charset=utf-8" : NDJSON_TYPE);
    to.header("Content-Disposition", "attachment; filename=\"" + fileName(state, format) + "\"");
    if (HeadAsGet.was(to.req())) {
      return;
    }
    if (!atOnce.tryAcquire()) {
      to.header("Retry-After", "10").removeHeader("Content-Disposition");
      throw new ProblemException(
          ProblemKind.BUSY.with("Other exports are under way. Try again in a little while."));
    }
    try {
      stream(request, format, columns, mark, to);
    } finally {
      atOnce.release();
    }
  }

  private void stream(
      SearchRequest request, Format format, List<ExportColumn> columns, boolean mark, Context to)
      throws IOException {
    // Nothing is sent before the buffer is full: what fails at the start is still told as a
    // problem.
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new PacedOutput(to.outputStream(), Limits.SLOWEST), StandardCharsets.UTF_8),
            BUFFER);
    if (mark) {
      out.write(BYTE_ORDER_MARK);
    }
    try {
      RulingWriter rulings =
          format == Format.CSV
              ? RulingWriter.csv(out, columns, archive.values())
              : RulingWriter.ndjson(out);
      archive.exporting().forEach(request, rulings::write);
      rulings.close();
      out.flush();
    } catch (UncheckedIOException e) {
      throw new ClientGoneException(e);
    }
  }

  private static List<ExportColumn> columns(Asked asked) {
    String names = asked.get(COLUMNS);
    if (names.isBlank()) {
      return ExportColumns.all();
    }
    List<ExportColumn> columns = new ArrayList<>();
    int at = 0;
    for (String name : names.split(",", -1)) {
      columns.add(column(names, name, at));
      at += name.length() + 1;
    }
    return columns;
  }

  private static ExportColumn column(String names, String name, int at) {
    try {
      return ExportColumns.named(List.of(name)).getFirst();
    } catch (QueryException e) {
      QueryError error = e.error();
      throw new ProblemException(
          Problem.query(
              COLUMNS.name(),
              names,
              new QueryError(
                  error.message(),
                  at,
                  at + Math.max(1, name.length()),
                  error.hint(),
                  error.nearest(),
                  error.names())));
    }
  }

  /** Names the file by the query, in letters that no file system minds. */
  private static String fileName(SearchState state, Format format) {
    String words =
        state
            .query()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String named = words.isEmpty() ? "rulings" : words;
    return "imr-"
        + named.substring(0, Math.min(LONGEST_NAME, named.length()))
        + "."
        + format.name().toLowerCase(Locale.ROOT);
  }
}
