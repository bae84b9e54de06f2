package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.source.RawLetter;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What facets count is what one counts by hand over the letters. */
class FacetCountsTest {
  private static final int ROUNDS = 500;
  private static final Path CONFIG = Path.of("index-config");
  private static final IndexSchema SCHEMA = IndexSchema.load(CONFIG);
  private static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG);
  private static final FilterParser FILTERS = new FilterParser(SCHEMA, VOCABULARY);

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static BruteForce letters;

  /** Several commits: values are numbered otherwise in each segment, and threads share them. */
  @BeforeAll
  static void index() {
    RulingValues values = new RulingValues(VOCABULARY);
    LetterParser parser = new LetterParser(LetterLexicon.load(CONFIG), VOCABULARY);
    List<Determination> determinations =
        CorpusGenerator.generate(41, 240, Mix.usual().withoutNoise())
            .map(letter -> parsed(parser, letter))
            .map(OddLetters::of)
            .toList();
    letters = new BruteForce(determinations, SCHEMA, values);
    try (LuceneIndexSink sink =
        LuceneIndexSink.open(folder, SCHEMA, values, TestIndex.VERSION, false)) {
      for (int i = 0; i < determinations.size(); i++) {
        Determination letter = determinations.get(i);
        sink.put(letter, TestIndex.stamp(letter, "/in/" + letter.sourceFile(), "first"));
        if (i % 90 == 89) {
          sink.commit();
        }
      }
      sink.commit();
    }
    engine =
        LuceneSearchEngine.open(
            folder, SCHEMA, () -> TestIndex.WORDS, TestIndex.VERSION, new SearchThreads(2, 100));
  }

  private static Determination parsed(LetterParser parser, FictionalLetter letter) {
    String file = letter.truth().sourceFile();
    RawLetter raw = new RawLetter(letter.truth().id(), file, "/in/" + file, letter.text());
    return ((LetterResult.Parsed) parser.parse(raw)).determination();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void theLettersHaveWhatIsToBeCounted() {
    assertThat(letters.rows()).anyMatch(row -> row.ruling().decision().isEmpty());
    for (String field : SCHEMA.facets()) {
      assertThat(letters.nodes(field)).as(field).isNotEmpty();
    }
    assertThat(letters.nodes("guideline"))
        .anyMatch(node -> node.page() > 0 && node.above().split("/", -1).length == 2)
        .anyMatch(node -> node.page() > 0 && node.above().split("/", -1).length == 3)
        .anyMatch(node -> node.there().isPresent());
  }

  @Test
  void facetsCountWhatOneCountsByHand() {
    RandomRequests requests = new RandomRequests(new Random(2024), letters, SCHEMA, FILTERS);
    int sideways = 0;
    int values = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SearchRequest request = requests.next();
      SearchResponse response = engine.search(request);
      List<BruteForce.Row> found = letters.matching(request, "");
      assertThat(response.rulings()).as("round %d: %s", round, request).isEqualTo(found.size());
      assertThat(response.determinations())
          .isEqualTo(found.stream().map(row -> row.letter().id()).distinct().count());
      for (FacetRequest facet : request.facets()) {
        sideways +=
            request.filters().stream().anyMatch(f -> f.field().equals(facet.field())) ? 1 : 0;
        String expected = shown(byHand(request, facet));
        values += expected.length() - expected.replace("=", "").length();
        assertThat(shown(response.facets().getOrDefault(facet.field(), List.of())))
            .as("round %d: %s of %s", round, facet, request)
            .isEqualTo(expected);
      }
    }
    assertThat(sideways).isGreaterThan(ROUNDS / 5);
    assertThat(values).isGreaterThan(ROUNDS * 8);
  }

  /** "Filtering by a value that a facet shows leaves as many rulings as the facet counts." */
  @Test
  void aValueShownIsAFilterForWhatItCounts() {
    for (String field : SCHEMA.facets()) {
      SearchResponse all = engine.search(request(List.of(), field));
      List<FacetCount> shown = new ArrayList<>();
      flatten(all.facets().getOrDefault(field, List.of()), shown);
      for (FacetCount count : shown) {
        SearchResponse filtered =
            engine.search(request(List.of(field + "=" + count.value()), field));
        assertThat(filtered.rulings()).as(field + "=" + count.value()).isEqualTo(count.rulings());
      }
    }
  }

  private static SearchRequest request(List<String> filters, String field) {
    return RandomRequests.request(
        TestIndex.query("*"),
        filters.stream().map(FILTERS::filter).toList(),
        List.of(),
        List.of(new FacetRequest(field, 1000, 6, Optional.empty(), Optional.empty())));
  }

  private static void flatten(List<FacetCount> counts, List<FacetCount> to) {
    for (FacetCount count : counts) {
      to.add(count);
      flatten(count.children(), to);
    }
  }

  private static List<FacetCount> byHand(SearchRequest request, FacetRequest facet) {
    boolean codes =
        SCHEMA.field(facet.field()).orElseThrow() instanceof Field.KeywordField keyword
            && keyword.catalogue().isEmpty()
            && keyword.words().isEmpty();
    return CountedByHand.of(letters.matching(request, facet.field()), facet, codes);
  }

  private static String shown(List<FacetCount> counts) {
    return counts.stream()
        .map(
            c ->
                "%s [%s] =%d/%d/%d(%s)"
                    .formatted(
                        c.value(),
                        c.label(),
                        c.rulings(),
                        c.overturned(),
                        c.upheld(),
                        shown(c.children())))
        .collect(Collectors.joining("\n"));
  }
}
