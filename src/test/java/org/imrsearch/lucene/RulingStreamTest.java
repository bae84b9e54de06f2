package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.imrsearch.contract.BruteForce;
import org.imrsearch.contract.ContractIndex;
import org.imrsearch.contract.RandomRequests;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexException;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export hands over what a search finds, all of it and nothing else. */
class RulingStreamTest {
  private static final int ROUNDS = 200;
  private static final Path CONFIG = Path.of("index-config");

  @TempDir static Path folder;
  private static BruteForce letters;
  private static TestIndex index;

  /** Several segments, with letters in them that were replaced and so are dead. */
  @BeforeAll
  static void write() {
    List<Determination> determinations = ContractIndex.madeUp(43, 160);
    letters = new BruteForce(determinations, TestIndex.SCHEMA, TestIndex.VALUES);
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      for (int i = 0; i < determinations.size(); i++) {
        put(sink, determinations.get(i), "first");
        if (i % 50 == 49) {
          sink.commit();
          put(sink, determinations.get(i - 20), "again");
        }
      }
      sink.commit();
    }
    index = TestIndex.open(folder, new SearchThreads(2, 100));
  }

  private static void put(LuceneIndexSink sink, Determination letter, String content) {
    sink.put(letter, TestIndex.stamp(letter, "/in/" + letter.sourceFile(), content));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static List<String> streamed(TestIndex index, SearchRequest request) {
    List<String> ids = new ArrayList<>();
    index.engine().forEach(request, found -> ids.add(found.id()));
    return ids;
  }

  @Test
  void whateverIsAskedTheRulingsAreThoseFoundByHand() {
    FilterParser filters = new FilterParser(TestIndex.SCHEMA, Vocabulary.load(CONFIG));
    RandomRequests requests = new RandomRequests(new Random(7), letters, TestIndex.SCHEMA, filters);
    int rulings = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SearchRequest request = requests.next();
      List<String> ids = streamed(index, request);
      assertThat(ids)
          .as("round %d: %s", round, request)
          .containsExactlyInAnyOrderElementsOf(
              letters.matching(request, "").stream().map(BruteForce.Row::id).toList());
      rulings += ids.size();
    }
    assertThat(rulings).isGreaterThan(ROUNDS * 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "lumbar",
        "physical therapy overturned",
        "\"functional improvement\"",
        "when is a second lumbar block allowed if the first one helped?",
        "(knee OR shoulder) -mri",
        "radiculopaty~1 OR sympath*",
        "zyzzyva"
      })
  void theWordsAreTakenAsByASearch(String query) {
    SearchRequest request = request(query, Matching.USUAL, 10_000);
    List<Hit> hits = index.search(request).hits();
    assertThat(streamed(index, request))
        .containsExactlyInAnyOrderElementsOf(hits.stream().map(Hit::id).toList());
  }

  @Test
  void itSaysWhichWordsWereLetGo() {
    String query = "when is a second lumbar block allowed if the first one helped?";
    SearchRequest usual = request(query, Matching.USUAL, 10);
    List<String> letGo = index.engine().forEach(usual, found -> {});
    assertThat(letGo).isNotEmpty().isEqualTo(index.search(usual).letGo());
    SearchRequest strict = request(query, new Matching(true, false, false), 10);
    assertThat(index.engine().forEach(strict, found -> {})).isEmpty();
  }

  private static SearchRequest request(String query, Matching matching, int limit) {
    SearchRequest r = TestIndex.request(query, matching);
    return new SearchRequest(
        query, r.query(), List.of(), List.of(), List.of(), limit, 0, r.order(), matching);
  }

  @Test
  void limitOffsetAndCollapsingMeanNothing() {
    SearchRequest r = TestIndex.request("*");
    SearchRequest narrow =
        new SearchRequest(
            "*",
            r.query(),
            List.of(),
            List.of(),
            List.of(),
            1,
            5,
            r.order(),
            new Matching(false, true, true));
    assertThat(streamed(index, narrow)).hasSize(letters.rows().size());
  }

  @Test
  void aLetterIsReadOnceForItsRulingsWhichFollowEachOther() {
    List<FoundRuling> all = new ArrayList<>();
    index.engine().forEach(TestIndex.request("*"), all::add);
    Set<String> done = new HashSet<>();
    for (int i = 1; i < all.size(); i++) {
      FoundRuling before = all.get(i - 1);
      FoundRuling here = all.get(i);
      if (here.letter().id().equals(before.letter().id())) {
        assertThat(here.letter()).isSameAs(before.letter());
        assertThat(here.ruling().number()).isGreaterThan(before.ruling().number());
      } else {
        assertThat(done.add(before.letter().id())).isTrue();
      }
    }
    assertThat(streamed(index, TestIndex.request("*")))
        .isEqualTo(all.stream().map(FoundRuling::id).toList());
  }

  @Test
  void allAreOfOneCommitWhateverIsCommittedMeanwhile(@TempDir Path own) {
    LetterBuilder[] first =
        Stream.of("a", "b", "c", "d")
            .map(id -> new LetterBuilder(id).upheld("Cane", "old").upheld("Walker", "old"))
            .toArray(LetterBuilder[]::new);
    try (TestIndex small = TestIndex.of(own, first);
        LuceneIndexSink sink = TestIndex.sink(own, false)) {
      List<String> rationales = new ArrayList<>();
      small
          .engine()
          .forEach(
              TestIndex.request("*"),
              found -> {
                for (String id : List.of("a", "b", "c", "d", "e" + rationales.size())) {
                  Determination newer = new LetterBuilder(id).upheld("Cane", "new").build();
                  put(sink, newer, "newer " + rationales.size());
                }
                sink.commit();
                assertThat(small.search("new").rulings()).isEqualTo(5L + rationales.size());
                rationales.add(found.ruling().rationale());
              });
      assertThat(rationales).hasSize(8).containsOnly("old");
      assertThat(streamed(small, TestIndex.request("*"))).hasSize(12);
    }
  }

  @Test
  void whatTheSinkThrowsIsPassedOn() {
    IllegalStateException full = new IllegalStateException("full");
    assertThatThrownBy(
            () ->
                index
                    .engine()
                    .forEach(
                        TestIndex.request("*"),
                        found -> {
                          throw full;
                        }))
        .isSameAs(full);
    assertThat(streamed(index, TestIndex.request("*"))).isNotEmpty();
  }

  @Test
  void aQueryOfTooManyPartsIsRefused() {
    Query many =
        new Query.Or(
            Stream.iterate(1, i -> i + 1)
                .limit(1_500)
                .<Query>map(i -> new Query.Phrase(Optional.of("summary"), "w" + i, 0))
                .toList());
    SearchRequest request =
        new SearchRequest("w1 ...", many, List.of(), List.of(), List.of(), 1, 0, Order.RELEVANCE);
    assertThatThrownBy(() -> streamed(index, request)).isInstanceOf(QueryException.class);
  }

  @Test
  void aClosedEngineSaysSo(@TempDir Path own) {
    TestIndex closed = TestIndex.of(own, new LetterBuilder("a").upheld("Cane", "x"));
    closed.close();
    assertThatThrownBy(() -> streamed(closed, TestIndex.request("*")))
        .isInstanceOf(IndexException.class);
  }
}
