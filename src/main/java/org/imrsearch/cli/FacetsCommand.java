package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Order;
import org.imrsearch.query.ResponseJson;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Browses the values of one field. */
@Command(
    name = "facets",
    mixinStandardHelpOptions = true,
    description = {
      "Counts the values of a field; of a path, such as guideline, as a tree.",
      "Filters on the field itself are passed over: the values beside them are counted too."
    },
    footer = {
      "",
      "Examples:",
      "  imr facets guideline",
      "  imr facets guideline --under \"MTUS/Chronic Pain\"",
      "  imr facets decided --query 'procedure:\"physical therapy\"'",
      "  imr facets specialty --filter category=Injection --filter decision=overturned"
    })
final class FacetsCommand implements Callable<Integer> {
  /** Source, document and topic; below a document, topics and pages. */
  private static final int USUAL_DEPTH = 3;

  private static final int DEEPEST = 6;

  /** How an answer is printed. */
  private enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;
  @Mixin private NarrowingOptions narrowing;
  @Mixin private DisplayOptions display;

  @Parameters(
      paramLabel = "FIELD",
      completionCandidates = FieldNames.OfFacets.class,
      description = "The field; imr fields lists those that count.")
  private String field;

  @Option(names = "--under", paramLabel = "PATH", description = "Only what lies below this path.")
  private Optional<String> under = Optional.empty();

  @Option(
      names = "--find",
      paramLabel = "TEXT",
      description = "Only values that hold this text, or that it is another name of.")
  private Optional<String> find = Optional.empty();

  @Option(
      names = "--depth",
      paramLabel = "N",
      description = "How many levels (default: 3; with --find, all).")
  private Optional<Integer> depth = Optional.empty();

  @Option(names = "--query", paramLabel = "QUERY", description = "Count only what this finds.")
  private String query = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many values on each level (default: 25).")
  private int limit = 25;

  @Option(names = "--format", paramLabel = "F", description = "table (default), json or csv.")
  private Format format = Format.TABLE;

  @Override
  public Integer call() {
    int levels = depth.orElse(find.isPresent() ? DEEPEST : USUAL_DEPTH);
    if (limit < 1 || levels < 1) {
      throw new UsageException("--limit and --depth take 1 or more");
    }
    Program program = Program.searching(config.folder());
    FacetRequest facet = program.filters().browse(field, limit, levels, under, find);
    try (SearchEngine engine = program.engine(index.place())) {
      SearchResponse response =
          engine.search(
              new SearchRequest(
                  query,
                  program.queries().parse(query),
                  narrowing.filters(program.filters()),
                  narrowing.excludes(program.filters()),
                  List.of(facet),
                  0,
                  0,
                  Order.RELEVANCE));
      List<FacetCount> counts = response.facets().getOrDefault(facet.field(), List.of());
      print(program, facet, response, counts);
      return counts.isEmpty() ? Imr.NOTHING_FOUND : Imr.FOUND;
    }
  }

  private void print(
      Program program, FacetRequest facet, SearchResponse response, List<FacetCount> counts) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> ResponseJson.write(response, out);
      case CSV -> FacetPrinter.csv(counts, out);
      case TABLE -> {
        String label = program.schema().field(facet.field()).map(Field::label).orElse(field);
        String title = facet.under().map(path -> label + " under " + path).orElse(label);
        display.print(
            out,
            page -> {
              new FacetPrinter(page, display.screen()).print(title, counts);
              page.println(AnswerPrinter.found(response));
              response
                  .didYouMean()
                  .ifPresent(
                      meant -> page.println("did you mean: --query " + ShellWords.quoted(meant)));
            });
      }
    }
  }
}
