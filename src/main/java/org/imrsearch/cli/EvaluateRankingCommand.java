package org.imrsearch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.evaluation.JudgedQueries;
import org.imrsearch.evaluation.JudgedQuery;
import org.imrsearch.evaluation.RankingMetrics;
import org.imrsearch.evaluation.RankingScores;
import org.imrsearch.evaluation.RankingTable;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Order;
import org.imrsearch.query.QueryParser;
import org.imrsearch.query.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the ranking by queries that people judged. */
@Command(
    name = "ranking",
    mixinStandardHelpOptions = true,
    description = {
      "Runs judged queries on the index: nDCG@10 and MRR over all, by kind and of each query.",
      "A line of the file: {\"id\":\"a1\",\"kind\":\"keyword\",\"query\":\"knee MRI\","
          + "\"relevant\":{\"CM16-0000001#1\":3}}",
      "with a grade from 1, marginal, to 3, just what is asked for."
    })
final class EvaluateRankingCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;

  @Option(names = "--judged", required = true, paramLabel = "FILE", description = "The queries.")
  private Path judged;

  @Override
  public Integer call() throws IOException {
    List<JudgedQuery> queries = JudgedQueries.read(judged);
    Program program = new Program(config.folder());
    QueryParser parser = program.queries();
    try (SearchEngine engine = program.engine(index.place())) {
      RankingScores scores =
          RankingScores.of(queries, query -> ranked(engine, parser, query.query()));
      spec.commandLine().getOut().print(RankingTable.of(Map.of("imr", scores)));
    }
    return Imr.FOUND;
  }

  /** Returns the ids of the rulings that people get to see. */
  static List<String> ranked(SearchEngine engine, QueryParser parser, String query) {
    SearchRequest request =
        new SearchRequest(
            query,
            parser.parse(query),
            List.of(),
            List.of(),
            List.of(),
            RankingMetrics.DEPTH,
            0,
            Order.RELEVANCE);
    return engine.search(request).hits().stream().map(Hit::id).toList();
  }
}
