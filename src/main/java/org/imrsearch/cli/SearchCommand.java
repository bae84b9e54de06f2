package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.ResponseJson;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds rulings. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds rulings by words, phrases and fields, best match first.",
    footer = {
      "",
      "Examples:",
      "  imr search ketamine",
      "  imr search 'guideline:\"MTUS/Chronic Pain\" page:57'",
      "  imr search 'diagnosis:CRPS decision:overturned' --facet guideline --facet specialty",
      "  imr search 'lumbar mri -surgery decided:2014..2016' --sort newest --format json"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "The query; several arguments are one query. None, or *, finds everything.")
  private List<String> query = List.of();

  @Mixin private NarrowingOptions narrowing;
  @Mixin private DisplayOptions display;

  @Option(
      names = "--facet",
      paramLabel = "FIELD[=N]",
      completionCandidates = FieldNames.OfFacets.class,
      description = "Count the N commonest values of a field (default 10); may be repeated.")
  private List<String> facets = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "How many rulings (default: 10).")
  private int limit = 10;

  @Option(names = "--offset", paramLabel = "N", description = "How many to pass over (default: 0).")
  private int offset;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (default), newest or oldest.")
  private Order order = Order.RELEVANCE;

  @Option(
      names = "--all-words",
      description = "Only rulings that hold every word, however few these are.")
  private boolean allWords;

  @Option(
      names = "--explain",
      description = "Show what the score of each ruling is made of, by field.")
  private boolean explain;

  @Option(
      names = "--collapse",
      description = "Show rulings of nearly the same rationale once, with how many there are.")
  private boolean collapse;

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "table (default), json, ndjson (a hit a line) or csv (the columns of an export).")
  private SearchFormat format = SearchFormat.TABLE;

  @Override
  public Integer call() {
    if (limit < 0 || offset < 0) {
      throw new UsageException("--limit and --offset take 0 or more");
    }
    query.stream()
        .filter(word -> word.startsWith("--"))
        .findFirst()
        .ifPresent(
            option -> {
              throw new UsageException("unknown option " + option + "; see imr search --help");
            });
    Program program = Program.searching(config.folder());
    SearchRequest request = request(program);
    try (SearchEngine engine = program.engine(index.place())) {
      SearchResponse response = engine.search(request);
      PrintWriter out = spec.commandLine().getOut();
      switch (format) {
        case JSON -> ResponseJson.write(response, out);
        case NDJSON, CSV ->
            new HitLines(out, spec.commandLine().getErr()).print(program, engine, response, format);
        case TABLE ->
            display.print(
                out,
                page ->
                    new AnswerPrinter(page, display.screen(), program.schema())
                        .print(response, offset, narrowing.asTyped()));
      }
      return response.rulings() == 0 ? Imr.NOTHING_FOUND : Imr.FOUND;
    }
  }

  private SearchRequest request(Program program) {
    FilterParser parser = program.filters();
    String text = String.join(" ", query);
    List<FacetRequest> counted = new ArrayList<>();
    for (String facet : facets.isEmpty() ? List.of("decision") : facets) {
      counted.add(parser.facet(facet));
    }
    return new SearchRequest(
        text,
        program.queries().parse(text),
        narrowing.filters(parser),
        narrowing.excludes(parser),
        counted,
        limit,
        offset,
        order,
        new Matching(allWords, collapse, explain));
  }
}
