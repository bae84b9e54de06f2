package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.imrsearch.cli.Shared;
import org.imrsearch.lucene.ChainTokens;
import org.imrsearch.lucene.ChainTokens.ChainToken;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.FilterKind;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.TokenizerKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A cluster cuts texts into the terms of the embedded engine, at the same positions. That allows a
 * query's words to be analysed here and sought there.
 */
class AnalysisClusterTest {
  private static final String INDEX = "map-analysis";
  private static final int SEED = 20_260_801;

  /** First and last but one of each range: Latin, punctuation, emoji. */
  private static final List<Integer> LETTERS_OWN =
      List.of(0x80, 0x2B0, 0x2000, 0x2065, 0x1F300, 0x1F700);

  private static final IndexSchema SCHEMA = IndexSchema.load(Path.of("index-config"));
  private static final List<AnalyzerSpec> OWN = SCHEMA.analyzers();
  private static final List<AnalyzerSpec> ALL = allChains();

  private static Cluster cluster;

  @BeforeAll
  static void makeIndex() {
    cluster = RealCluster.connect();
    cluster.tell(Call.delete("/" + INDEX));
    ObjectNode body = IndexDefinition.of(SCHEMA, "test").body(new IndexShape(1, 0));
    ((ObjectNode) body.at("/settings/index"))
        .put("analyze.max_token_count", 1_000_000)
        .set("analysis", AnalysisSettings.of(ALL));
    cluster.ask(Call.put("/" + INDEX, body));
  }

  @AfterAll
  static void dropIndex() {
    if (cluster != null) {
      cluster.tell(Call.delete("/" + INDEX));
      cluster.close();
    }
  }

  @Test
  void lettersOfTheCorpus() throws IOException {
    for (LetterTexts.Named letter : LetterTexts.in(Path.of("corpus"))) {
      requireSame(OWN, letter.name(), List.of(letter.text()));
    }
  }

  @Test
  void publishedLetters() throws IOException {
    for (LetterTexts.Named letter : LetterTexts.in(Shared.folder("letters"))) {
      for (AnalyzerSpec chain : OWN) {
        List<ChainToken> here = ChainTokens.of(chain, List.of(letter.text()));
        // What a published letter says is not to be seen in a log.
        assertThat(firstDifference(here, there(chain, List.of(letter.text()))))
            .as("%s, the first token that differs", letter.name())
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void textsCutInSurprisingPlaces() throws IOException {
    List<String> traps = traps();
    requireSame(ALL, "traps as values of one field", traps);
    for (int i = 0; i < traps.size(); i++) {
      requireSame(OWN, "trap " + (i + 1), List.of(traps.get(i)));
    }
  }

  @Test
  void textsWithoutWordsAndWithoutEnd() {
    for (String text :
        List.of("", " ", "\u0000", "\u0001", "\n\n", ".", "x".repeat(254), "x".repeat(255))) {
      requireSame(ALL, "a text of " + text.length(), List.of(text));
    }
    for (String text :
        List.of(
            "x".repeat(256), "L4-5".repeat(400), "325mg".repeat(300), "\uD83D\uDE00".repeat(900))) {
      requireSame(ALL, "a text of " + text.length(), List.of(text, text));
    }
  }

  @Test
  void randomTextsOfPieces() throws IOException {
    Random random = new Random(SEED);
    List<String> pieces = new ArrayList<>(traps());
    pieces.addAll(List.of(" ", " ", " ", "-", "/", ".", ",", "'", "\u2019", "\u00A0", "\n", "\t"));
    for (int round = 0; round < 15; round++) {
      List<String> texts = Stream.generate(() -> joined(random, pieces)).limit(50).toList();
      requireSame(ALL, "round " + round, texts);
    }
  }

  @Test
  void randomTextsOfTheCharactersOfLetters() {
    requireSameOfRandom(ALL, LETTERS_OWN);
  }

  /** Levels of the spine are written out as exactly in the characters of letters only. */
  @Test
  void randomTextsOfAnyCharacters() {
    List<AnalyzerSpec> withoutLevels =
        ALL.stream().filter(chain -> !chain.filters().contains(FilterKind.SPINE_LEVELS)).toList();
    requireSameOfRandom(withoutLevels, List.of(0x00, 0x250, 0x00, 0x3000, 0x00, 0x20000));
  }

  private static void requireSameOfRandom(List<AnalyzerSpec> chains, List<Integer> others) {
    Random random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      List<String> texts = Stream.generate(() -> characters(random, others)).limit(100).toList();
      requireSame(chains, "round " + round, texts);
    }
  }

  private static String joined(Random random, List<String> pieces) {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(12); piece > 0; piece--) {
      String next = pieces.get(random.nextInt(pieces.size()));
      int from = random.nextInt(3) == 0 ? random.nextInt(next.length()) : 0;
      text.append(next, from, next.length());
    }
    return LetterTexts.wellFormed(text.toString());
  }

  /** Half of them ASCII, so that words come of it. */
  private static String characters(Random random, List<Integer> others) {
    StringBuilder text = new StringBuilder();
    for (int c = random.nextInt(60); c > 0; c--) {
      int range = 2 * random.nextInt(others.size() / 2);
      text.appendCodePoint(
          random.nextBoolean()
              ? random.nextInt(0x80)
              : random.nextInt(others.get(range), others.get(range + 1)));
    }
    return LetterTexts.wellFormed(text.toString());
  }

  private static void requireSame(List<AnalyzerSpec> chains, String what, List<String> texts) {
    for (AnalyzerSpec chain : chains) {
      List<ChainToken> here = ChainTokens.of(chain, texts);
      List<ChainToken> there = there(chain, texts);
      int differs = firstDifference(here, there);
      if (differs >= 0) {
        int text = here.isEmpty() ? 0 : here.get(Math.min(differs, here.size() - 1)).text();
        assertThat(around(there, differs))
            .as("%s by %s %s: %s", what, chain.tokenizer(), chain.filters(), cut(texts.get(text)))
            .isEqualTo(around(here, differs));
        assertThat(there).hasSameSizeAs(here);
      }
    }
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(500, text.length()));
  }

  private static List<String> around(List<ChainToken> tokens, int place) {
    return tokens
        .subList(
            Math.min(tokens.size(), Math.max(0, place - 3)), Math.min(tokens.size(), place + 4))
        .stream()
        .map(AnalysisClusterTest::said)
        .toList();
  }

  private static String said(ChainToken token) {
    return token.term().replace('\u0001', '+') + "@" + token.position();
  }

  /** Returns the place of the first token that differs; -1 for none. */
  private static int firstDifference(List<ChainToken> here, List<ChainToken> there) {
    for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
      if (!here.get(i).term().equals(there.get(i).term())
          || here.get(i).position() != there.get(i).position()) {
        return i;
      }
    }
    return here.size() == there.size() ? -1 : Math.min(here.size(), there.size());
  }

  private static List<ChainToken> there(AnalyzerSpec chain, List<String> texts) {
    ObjectNode question = Json.object().put("analyzer", AnalysisSettings.name(chain.name()));
    ArrayNode values = question.putArray("text");
    texts.forEach(values::add);
    List<ChainToken> tokens = new ArrayList<>();
    for (JsonNode token :
        cluster.ask(Call.post("/" + INDEX + "/_analyze", question)).path("tokens")) {
      tokens.add(new ChainToken(token.path("token").asString(), token.path("position").asInt(), 0));
    }
    return tokens;
  }

  private static List<String> traps() throws IOException {
    Path file = Path.of("src/test/resources/opensearch/traps.txt");
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(String::translateEscapes)
        .toList();
  }

  /** The project's own chains, each filter by itself, and filters in any order. */
  private static List<AnalyzerSpec> allChains() {
    List<AnalyzerSpec> chains = new ArrayList<>(OWN);
    Random random = new Random(SEED);
    for (TokenizerKind tokenizer : TokenizerKind.values()) {
      chains.add(new AnalyzerSpec("plain." + tokenizer, tokenizer, List.of()));
      for (FilterKind filter : FilterKind.values()) {
        chains.add(new AnalyzerSpec(filter + "." + tokenizer, tokenizer, List.of(filter)));
      }
      for (int order = 0; order < 12; order++) {
        chains.add(new AnalyzerSpec(order + "." + tokenizer, tokenizer, anyOrder(random)));
      }
    }
    return List.copyOf(chains);
  }

  /** Stems come after units, as docs/opensearch.md asks for, and once. */
  private static List<FilterKind> anyOrder(Random random) {
    List<FilterKind> filters = new ArrayList<>(List.of(FilterKind.values()));
    filters.removeAll(List.of(FilterKind.STEM, FilterKind.STEM_BESIDE));
    Collections.shuffle(filters, random);
    FilterKind stem = random.nextBoolean() ? FilterKind.STEM : FilterKind.STEM_BESIDE;
    int units = filters.indexOf(FilterKind.UNITS_APART);
    filters.add(random.nextInt(units + 1, filters.size() + 1), stem);
    return filters;
  }
}
