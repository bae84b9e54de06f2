package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.evaluation.JudgedQueries;
import org.imrsearch.evaluation.JudgedQuery;
import org.imrsearch.evaluation.RankingScores;
import org.imrsearch.evaluation.RankingTable;
import org.imrsearch.letter.DeterminationJsonReader;
import org.imrsearch.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * How well judged queries find what a person who read the letters would have them find, beside
 * plain BM25. The tables are golden files: a change of the ranking shows as their diff, and {@code
 * -Dgolden.update=true} rewrites them.
 *
 * <p>Queries a.. and b.. are over the published letters, c.. over the sample letters. Synonyms and
 * weights were chosen by looking at a..; b.. shows how that carries over.
 */
class RelevanceTest {
  private static final Path FOLDER = Path.of("src/test/resources/relevance");
  private static final Path CONFIG = Path.of("index-config");

  /** What is asked for on queries that nobody here has seen; plain BM25 reaches 0.46 to 0.56. */
  private static final double GOAL = 0.80;

  @TempDir static Path temporary;

  @Test
  void queriesOverPublishedLetters() throws IOException {
    Path letters = Shared.folder("letters");
    assertGolden("published-a.txt", scores(letters, "a"));
    assertGolden("published-b.txt", scores(letters, "b"));
  }

  @Test
  void queriesOverSampleLetters() throws IOException {
    assertGolden("corpus.txt", scores(Path.of("corpus"), "c"));
  }

  @Test
  void theCommandPrintsTheScoresOfAnyFile() throws IOException {
    Path judged = temporary.resolve("judged.ndjson");
    Files.writeString(
        judged,
        "{\"id\":\"q\",\"kind\":\"brand\",\"query\":\"Endocet\",\"relevant\":{\"none#1\":3}}");
    StringWriter out = new StringWriter();
    int code =
        new CommandLine(new EvaluateRankingCommand())
            .setOut(new PrintWriter(out))
            .execute(
                "--judged", judged.toString(), "--index", indexed(Path.of("corpus")).toString());
    assertThat(code).isEqualTo(Imr.FOUND);
    assertThat(out.toString()).contains("all                   0.000   0.000");
  }

  private static Map<String, RankingScores> scores(Path letters, String set) throws IOException {
    List<JudgedQuery> queries =
        JudgedQueries.read(FOLDER.resolve("queries.ndjson")).stream()
            .filter(query -> query.id().startsWith(set))
            .toList();
    Map<String, RankingScores> ways = new LinkedHashMap<>();
    Program program = new Program(CONFIG);
    QueryParser parser = program.queries();
    try (SearchEngine engine = program.engine(new IndexPlace.Folder(indexed(letters)))) {
      ways.put(
          "imr",
          RankingScores.of(
              queries, query -> EvaluateRankingCommand.ranked(engine, parser, query.query())));
    }
    List<Determination> read = parsed(letters);
    PlainBm25 all = PlainBm25.overAllText(read);
    PlainBm25 reasons = PlainBm25.overServiceAndRationale(read);
    ways.put("BM25, all text", RankingScores.of(queries, query -> all.ranked(query.query())));
    ways.put("BM25, reasons", RankingScores.of(queries, query -> reasons.ranked(query.query())));
    return ways;
  }

  private static Path indexed(Path letters) {
    Path index = temporary.resolve(String.valueOf(letters.getFileName()));
    if (!Files.exists(index)) {
      assertThat(CommandLineRun.on(index, "index", letters.toString()).code()).isZero();
    }
    return index;
  }

  private static List<Determination> parsed(Path letters) {
    return CommandLineRun.of("parse", letters.toString())
        .out()
        .lines()
        .map(line -> DeterminationJsonReader.decode(line.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static void assertGolden(String name, Map<String, RankingScores> ways)
      throws IOException {
    Path golden = FOLDER.resolve(name);
    String table = RankingTable.of(ways);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, table);
    }
    assertThat(table).isEqualTo(Files.readString(golden));
    assertThat(Objects.requireNonNull(ways.get("imr")).overall().ndcg()).isGreaterThan(GOAL);
  }
}
