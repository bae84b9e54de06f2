package org.imrsearch.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrsearch.evaluation.ExtractionEvaluation;
import org.imrsearch.evaluation.ExtractionReport;
import org.imrsearch.evaluation.FieldScore;
import org.imrsearch.evaluation.JsonLines;
import org.imrsearch.evaluation.Miss;
import org.imrsearch.evaluation.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares determinations as parsed with the truth. */
@Command(
    name = "extraction",
    mixinStandardHelpOptions = true,
    description = {
      "Compares what was extracted from letters with what they say: precision, recall and F1 of"
          + " every field over all letters, then every miss as letter, field, owner, missed and wrong"
          + " values.",
      "Both files hold one determination a line, as imr parse prints them. The truth may leave keys"
          + " out; what it does not speak of is not scored."
    },
    footer = {
      "",
      "Example:",
      "  imr parse ~/letters | imr evaluate extraction --parsed - --truth truth.ndjson"
    })
final class EvaluateExtractionCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec;

  @Option(
      names = "--parsed",
      required = true,
      paramLabel = "FILE",
      description = "What imr parse printed; - for standard input.")
  private Path parsed;

  @Option(names = "--truth", required = true, paramLabel = "FILE", description = "The truth.")
  private Path truth;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description = "Write the misses there, with tabs between, instead of below the table.")
  private Optional<Path> missesFile = Optional.empty();

  @Option(
      names = "--fail-under",
      paramLabel = "F1",
      description = "Exit with 1 when the F1 of any field is below this, 0 to 1.")
  private Optional<Double> floor = Optional.empty();

  @Option(names = "--format", paramLabel = "F", description = "table (default) or json.")
  private OutputFormat format = OutputFormat.TABLE;

  @Override
  public Integer call() throws IOException {
    check();
    List<Miss> listed = new ArrayList<>();
    ExtractionReport report =
        missesFile.isPresent() ? compareInto(missesFile.get()) : compare(listed::add);
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> {
        ReportJson.write(report, listed, out);
        out.println();
      }
      case TABLE -> print(out, report, listed);
    }
    return floor.map(f1 -> held(report, f1)).orElse(Imr.FOUND);
  }

  private void check() {
    if (floor.filter(f1 -> !(f1 >= 0 && f1 <= 1)).isPresent()) {
      throw new UsageException("--fail-under takes a number from 0 to 1");
    }
    if (standardInput(parsed) && standardInput(truth)) {
      throw new UsageException("only one of --parsed and --truth can be standard input");
    }
    List<String> missing =
        Stream.of(parsed, truth)
            .filter(file -> !standardInput(file) && !Files.isRegularFile(file))
            .map(Path::toString)
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingInputException(missing);
    }
  }

  private ExtractionReport compare(Consumer<Miss> misses) {
    return ExtractionEvaluation.compare(lines(parsed), lines(truth), misses);
  }

  private ExtractionReport compareInto(Path file) throws IOException {
    try (PrintWriter lines =
        new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), false)) {
      ExtractionReport report = compare(miss -> lines.println(miss.line()));
      if (lines.checkError()) {
        throw new IOException("writing " + file + " failed");
      }
      return report;
    }
  }

  private static JsonLines lines(Path file) {
    return standardInput(file)
        ? JsonLines.of(
            "standard input",
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
        : JsonLines.of(file);
  }

  private static boolean standardInput(Path file) {
    return file.toString().equals(STANDARD_INPUT);
  }

  private static void print(PrintWriter out, ExtractionReport report, List<Miss> misses) {
    out.println(report.letters() + (report.letters() == 1 ? " letter" : " letters"));
    out.println();
    out.print(report.table());
    report.remarks().forEach(remark -> out.println("\n" + remark));
    if (!misses.isEmpty()) {
      out.println();
      out.println("misses, by field");
      // The misses of one field are read together: one cause shows in many letters.
      for (FieldScore score : report.fields()) {
        misses.stream()
            .filter(miss -> miss.field().equals(score.field()))
            .forEach(miss -> out.println(miss.line()));
      }
    }
  }

  private int held(ExtractionReport report, double f1) {
    List<FieldScore> below = report.below(f1);
    if (below.isEmpty()) {
      return Imr.FOUND;
    }
    String fields =
        below.stream()
            .map(score -> String.format(Locale.ROOT, "%s %.3f", score.field(), score.f1()))
            .collect(Collectors.joining(", "));
    spec.commandLine().getErr().println("imr: F1 below " + f1 + ": " + fields);
    return Imr.NOTHING_FOUND;
  }
}
