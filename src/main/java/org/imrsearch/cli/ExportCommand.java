package org.imrsearch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.ExportColumn;
import org.imrsearch.query.ExportColumns;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.RulingWriter;
import org.imrsearch.query.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes out every ruling that a search finds. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes every ruling that a search finds, however many, in the order of the index: as CSV "
            + "for spreadsheets, or as NDJSON, an object a line, for programs.",
    footer = {
      "",
      "Examples:",
      "  imr export 'diagnosis:CRPS decision:overturned' --output crps.csv",
      "  imr export --filter year=2016 --columns id,decided,procedure,decision",
      "  imr export 'lumbar mri' --format ndjson | jq -r .rationale"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** The formats. */
  private enum Format {
    CSV,
    NDJSON
  }

  /** The names of the columns, for the help and for completion. */
  static final class ColumnNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ExportColumns.all().stream().map(ExportColumn::name).iterator();
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;
  @Mixin private QueryArgument query;
  @Mixin private NarrowingOptions narrowing;

  @Option(names = "--all-words", description = "Only rulings that hold every word of the query.")
  private boolean allWords;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "csv or ndjson (default: by the name of the file, else csv).")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "The file; it is replaced when the new one is whole (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = ColumnNames.class,
      description =
          "The columns of CSV, in this order (default: all, in the order given here): "
              + "${COMPLETION-CANDIDATES}.")
  private List<String> columns = List.of();

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark: Excel then reads it as UTF-8.")
  private boolean byteOrderMark;

  @Override
  public Integer call() throws IOException {
    List<ExportColumn> chosen =
        columns.isEmpty() ? ExportColumns.all() : ExportColumns.named(columns);
    Format wanted = format.orElseGet(this::formatOfFile);
    if (wanted == Format.NDJSON && (!columns.isEmpty() || byteOrderMark)) {
      throw new UsageException("--columns and --bom are for --format csv; NDJSON has every key");
    }
    Program program = Program.searching(config.folder());
    SearchRequest request = request(program);
    try (SearchEngine engine = program.engine(index.place())) {
      Export export = writer -> export(program, engine, request, wanted, chosen, writer);
      return output.isPresent()
          ? toFile(output.get(), export)
          : export.to(spec.commandLine().getOut());
    }
  }

  /** An export, as soon as it is known where to; returns the exit code. */
  private interface Export {
    int to(Writer out) throws IOException;
  }

  private Format formatOfFile() {
    String name = output.map(file -> file.toString().toLowerCase(Locale.ROOT)).orElse("");
    return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? Format.NDJSON : Format.CSV;
  }

  private SearchRequest request(Program program) {
    String text = query.text("export");
    FilterParser parser = program.filters();
    return new SearchRequest(
        text,
        program.queries().parse(text),
        narrowing.filters(parser),
        narrowing.excludes(parser),
        List.of(),
        0,
        0,
        Order.RELEVANCE,
        new Matching(allWords, false, false));
  }

  private static int toFile(Path path, Export export) throws IOException {
    try (WholeFile file = WholeFile.at(path)) {
      int code = export.to(file.writer());
      file.done();
      return code;
    } catch (UncheckedIOException e) {
      String reason = Objects.requireNonNull(e.getCause()).getMessage();
      throw new IOException("can't write to %s: %s".formatted(path, reason), e);
    }
  }

  private int export(
      Program program,
      SearchEngine engine,
      SearchRequest request,
      Format wanted,
      List<ExportColumn> chosen,
      Writer out)
      throws IOException {
    if (byteOrderMark) {
      out.write(BYTE_ORDER_MARK);
    }
    ExportTally tally = new ExportTally(spec.commandLine().getErr(), isWaitedFor());
    List<String> letGo;
    try (RulingWriter writer =
        switch (wanted) {
          case CSV -> RulingWriter.csv(out, chosen, program.values());
          case NDJSON -> RulingWriter.ndjson(out);
        }) {
      letGo =
          engine.forEach(
              request,
              found -> {
                writer.write(found);
                tally.add(found);
              });
    }
    tally.end();
    if (!letGo.isEmpty()) {
      spec.commandLine().getErr().println(relaxed(letGo));
    }
    return tally.rulings() == 0 ? Imr.NOTHING_FOUND : Imr.FOUND;
  }

  /** Whether somebody looks at standard error, and at nothing else meanwhile. */
  private boolean isWaitedFor() {
    return "bar".equals(System.getProperty("imr.progress"))
        && (output.isPresent() || !Boolean.getBoolean("imr.terminal"));
  }

  /** Says that rulings need not hold every word. */
  static String relaxed(List<String> letGo) {
    return "few rulings hold every word, so these hold most; they may lack: "
        + String.join(", ", letGo)
        + ". --all-words asks for all of them";
  }
}
