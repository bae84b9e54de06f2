package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.precedent.OutcomeChart;
import org.imrsearch.precedent.OutcomeCsv;
import org.imrsearch.precedent.OutcomeJson;
import org.imrsearch.precedent.OutcomeStatistics;
import org.imrsearch.precedent.OutcomeTable;
import org.imrsearch.precedent.StatisticsRequest;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.FilterParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how requests fared. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = {
      "How often requests were overturned, by the values of a field, or of two crossed.",
      "The interval is Wilson's, of 95 %: where it is wide, little can be said."
    },
    footer = {
      "",
      "Examples:",
      "  imr stats --by service",
      "  imr stats --by service --by year --filter category=Imaging",
      "  imr stats --by guideline --under MTUS --query 'drug:opioids' --sort share --min 10",
      "  imr stats --by specialty --format svg > specialty.svg"
    })
final class StatsCommand implements Callable<Integer> {
  private static final int MOST_ROWS = 20;
  private static final int MOST_COLUMNS = 8;

  /** How an answer is printed. */
  private enum Format {
    TABLE,
    CSV,
    JSON,
    SVG
  }

  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;
  @Mixin private NarrowingOptions narrowing;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "FIELD",
      description = "What to count by; service is counted by its procedure. Twice for a pivot.")
  private List<String> by = List.of();

  @Option(
      names = "--under",
      paramLabel = "PATH",
      description = "Of the first field, only what lies below this path.")
  private Optional<String> under = Optional.empty();

  @Option(names = "--query", paramLabel = "QUERY", description = "Count only what this finds.")
  private String query = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many values of each field (default: 20; across, what has room).")
  private Optional<Integer> top = Optional.empty();

  @Option(
      names = "--min",
      paramLabel = "N",
      description = "Only values with as many decided rulings (default: 1).")
  private int least = 1;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "usual (default), rulings, share or value.")
  private StatisticsRequest.RowOrder order = StatisticsRequest.RowOrder.USUAL;

  @Option(names = "--format", paramLabel = "F", description = "table (default), csv, json or svg.")
  private Format format = Format.TABLE;

  @Override
  public Integer call() {
    if (by.size() > 2
        || by.stream().map(StatisticsRequest::counted).distinct().count() < by.size()) {
      throw new UsageException("--by takes one field, or two different ones");
    }
    if (least < 0 || top.filter(n -> n < 1).isPresent()) {
      throw new UsageException("--top takes 1 or more, --min 0 or more");
    }
    Program program = Program.searching(config.folder());
    FilterParser filters = program.filters();
    StatisticsRequest request =
        new StatisticsRequest(
            program.queries().parse(query),
            narrowing.filters(filters),
            narrowing.excludes(filters),
            fields(filters),
            least,
            order);
    try (SearchEngine engine = program.engine(index.place())) {
      OutcomeTable table = new OutcomeStatistics(engine, program.schema(), filters).of(request);
      print(table);
      return table.rows().isEmpty() ? Imr.NOTHING_FOUND : Imr.FOUND;
    }
  }

  private List<FacetRequest> fields(FilterParser filters) {
    List<FacetRequest> fields = new ArrayList<>();
    for (String field : by) {
      boolean first = fields.isEmpty();
      Optional<String> path = first ? under : Optional.empty();
      int size = top.orElseGet(() -> first ? MOST_ROWS : mostColumns());
      fields.add(filters.browse(StatisticsRequest.counted(field), size, 1, path, Optional.empty()));
    }
    return fields;
  }

  private int mostColumns() {
    return format == Format.TABLE ? StatsPrinter.columns(Screen.standardOutput()) : MOST_COLUMNS;
  }

  private void print(OutcomeTable table) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> new StatsPrinter(out, Screen.standardOutput()).print(table);
      case JSON -> OutcomeJson.write(table, out);
      case SVG -> out.print(OutcomeChart.svg(table));
      case CSV -> OutcomeCsv.write(table, out);
    }
  }
}
