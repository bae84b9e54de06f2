package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.corpus.RulingFacts;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.evaluation.JudgedQueries;
import org.imrsearch.evaluation.JudgedQuery;
import org.imrsearch.evaluation.RankingMetrics;
import org.imrsearch.evaluation.RankingScores;
import org.imrsearch.evaluation.RankingTable;
import org.imrsearch.letter.DeterminationJsonReader;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.PrecedentFinder;
import org.imrsearch.precedent.PrecedentSettings;
import org.imrsearch.vocabulary.Drug;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the precedents of a ruling are those that a person who read the letters holds
 * comparable, beside Lucene's MoreLikeThis. Golden tables, as in {@link RelevanceTest}.
 *
 * <p>Cues and weights were chosen by looking at a..; b.. shows how that carries over. Of letters
 * that were made up, the facts say what is comparable: the same procedure for the same part of the
 * body turning on the same is 3, the same procedure 2, another of the kind with the part or the
 * issue in common 1.
 */
class PrecedentRelevanceTest {
  private static final Path FOLDER = Path.of("src/test/resources/precedents");
  private static final Path CONFIG = Path.of("index-config");
  private static final String FINDER = "imr";
  private static final String BASELINE = "MoreLikeThis";

  private static final double GOAL_OF_PUBLISHED = 0.85;
  private static final double GOAL_OF_GENERATED = 0.90;
  private static final double ABOVE_BASELINE = 0.20;

  private static final long SEED = 5;
  private static final int LETTERS = 1_500;
  private static final int EVERY = 15;

  @TempDir static Path temporary;

  @Test
  void rulingsOfPublishedLetters() throws IOException {
    Path letters = Shared.folder("letters");
    for (String set : List.of("a", "b")) {
      Map<String, RankingScores> ways =
          scores(letters, JudgedQueries.read(FOLDER.resolve("judged-" + set + ".ndjson")));
      assertGolden("published-" + set + ".txt", RankingTable.of(ways));
      assertThat(ndcg(ways, FINDER)).isGreaterThanOrEqualTo(GOAL_OF_PUBLISHED);
    }
  }

  @Test
  void rulingsOfGeneratedLetters() throws IOException {
    List<JudgedQuery> judged = judgedByFacts();
    Map<String, RankingScores> ways = new LinkedHashMap<>();
    Map<String, Double> precision = new LinkedHashMap<>();
    ranked(
        written(),
        (way, ranking) -> {
          ways.put(way, RankingScores.of(judged, query -> ranking.of(query.query())));
          precision.put(
              way,
              judged.stream()
                  .mapToDouble(query -> precision(ranking.of(query.query()), query.relevant()))
                  .average()
                  .orElse(0));
        });
    StringBuilder table = new StringBuilder(RankingTable.of(ways));
    precision.forEach(
        (way, share) -> table.append("precision@10 of %s: %.3f%n".formatted(way, share)));
    assertGolden("generated.txt", table.toString());
    assertThat(ndcg(ways, FINDER))
        .isGreaterThanOrEqualTo(GOAL_OF_GENERATED)
        .isGreaterThanOrEqualTo(ndcg(ways, BASELINE) + ABOVE_BASELINE);
  }

  private static double ndcg(Map<String, RankingScores> ways, String way) {
    return Objects.requireNonNull(ways.get(way)).overall().ndcg();
  }

  /** Returns how many of the first ten are on the same procedure, of as many as there could be. */
  private static double precision(List<String> ranked, Map<String, Integer> relevant) {
    long same = relevant.values().stream().filter(grade -> grade >= 2).count();
    long found = ranked.stream().filter(id -> relevant.getOrDefault(id, 0) >= 2).count();
    return (double) found / Math.min(RankingMetrics.DEPTH, same);
  }

  private interface Ranking {
    List<String> of(String ruling);
  }

  private interface Taker {
    void take(String way, Ranking ranking);
  }

  private static Map<String, RankingScores> scores(Path letters, List<JudgedQuery> judged)
      throws IOException {
    Map<String, RankingScores> ways = new LinkedHashMap<>();
    ranked(
        letters,
        (way, ranking) ->
            ways.put(way, RankingScores.of(judged, query -> ranking.of(query.query()))));
    return ways;
  }

  private static void ranked(Path letters, Taker taker) throws IOException {
    Path index = temporary.resolve(letters.getFileName() + "-index");
    if (!Files.exists(index)) {
      assertThat(CommandLineRun.on(index, "index", letters.toString()).code()).isZero();
    }
    Program program = new Program(CONFIG);
    try (SearchEngine engine = program.engine(new IndexPlace.Folder(index))) {
      PrecedentFinder finder =
          PrecedentFinder.of(engine, program.vocabulary(), PrecedentSettings.load(CONFIG));
      taker.take(FINDER, ruling -> ranked(engine, finder, ruling));
    }
    taker.take(BASELINE, new PlainMoreLikeThis(parsed(letters))::ranked);
  }

  private static List<String> ranked(SearchEngine engine, PrecedentFinder finder, String id) {
    int number = Integer.parseInt(id.substring(id.indexOf('#') + 1));
    Determination letter = engine.fetch(id.substring(0, id.indexOf('#'))).orElseThrow();
    Ruling ruling =
        letter.rulings().stream().filter(r -> r.number() == number).findFirst().orElseThrow();
    return finder
        .find(Matter.of(letter, ruling), List.of(), List.of(), RankingMetrics.DEPTH)
        .stream()
        .map(precedent -> precedent.ruling().id())
        .toList();
  }

  private static List<Determination> parsed(Path letters) {
    return CommandLineRun.of("parse", letters.toString())
        .out()
        .lines()
        .map(line -> DeterminationJsonReader.decode(line.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static Path written() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("generated"));
    try (Stream<FictionalLetter> letters = CorpusGenerator.generate(SEED, LETTERS, Mix.usual())) {
      for (FictionalLetter letter : letters.toList()) {
        Files.writeString(folder.resolve(letter.truth().sourceFile()), letter.text());
      }
    }
    return folder;
  }

  private static List<JudgedQuery> judgedByFacts() {
    Vocabulary vocabulary = Vocabulary.load(CONFIG);
    List<RulingFacts> all = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      all.addAll(RulingFacts.of(SEED, i, Mix.usual()));
    }
    List<JudgedQuery> judged = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      RulingFacts seed = all.get(i);
      Map<String, Integer> relevant = new HashMap<>();
      for (RulingFacts other : all) {
        int grade = letter(other).equals(letter(seed)) ? 0 : grade(seed, other, vocabulary);
        if (grade > 0) {
          relevant.put(other.ruling(), grade);
        }
      }
      if (relevant.containsValue(3)) {
        judged.add(new JudgedQuery(seed.ruling(), seed.dispute(), seed.ruling(), relevant));
      }
    }
    return judged;
  }

  private static String letter(RulingFacts facts) {
    return facts.ruling().substring(0, facts.ruling().indexOf('#'));
  }

  private static int grade(RulingFacts seed, RulingFacts other, Vocabulary vocabulary) {
    boolean sameIssue = seed.issues().stream().anyMatch(other.issues()::contains);
    boolean samePart = seed.part().equals(other.part());
    if (seed.dispute().equals(other.dispute())
        && drug(seed, vocabulary).equals(drug(other, vocabulary))) {
      return sameIssue && samePart ? 3 : 2;
    }
    boolean near = sameIssue || (samePart && seed.part().isPresent());
    return near && seed.category().equals(other.category()) ? 1 : 0;
  }

  private static String drug(RulingFacts facts, Vocabulary vocabulary) {
    return facts
        .drug()
        .map(name -> vocabulary.drugs().find(name).map(Drug::generic).orElse(name))
        .orElse("");
  }

  private static void assertGolden(String name, String table) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, table);
    }
    assertThat(table).isEqualTo(Files.readString(golden));
  }
}
