package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.engine.SearchTimeoutException;
import org.imrsearch.engine.SuggestingEngine;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, it gives up at the first look at a clock that says that time is over. */
class DeadlineTest {
  private static final Matching COLLAPSED = new Matching(false, true, true);
  private static final Duration LONG = Duration.ofDays(1);

  @TempDir static Path folder;
  private static TestIndex index;

  /** Several segments, searched by two threads. */
  @BeforeAll
  static void write() {
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      for (int i = 0; i < 300; i++) {
        TestIndex.put(
            sink,
            new LetterBuilder("letter" + i)
                .decided("2014-03-01")
                .summary("A worker with pain of the low back after a fall " + i + ".")
                .upheld("Block of the facet joint", "The first blocks gave no relief.")
                .cites("MTUS > Chronic Pain > Injections")
                .overturned("Gym membership", "Exercise number " + i + " at home serves as well."));
        if (i % 100 == 50) {
          sink.commit();
        }
      }
      sink.commit();
    }
    index = TestIndex.open(folder, new SearchThreads(2, 100));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /** Something asked of an engine. */
  record Asked(String name, Asking asking) {
    @Override
    public String toString() {
      return name;
    }
  }

  interface Asking {
    Object of(SearchEngine engine);
  }

  private static Asked search(String query, int limit, Order order, Matching matching) {
    List<FacetRequest> facets =
        List.of(FacetRequest.of("decision", 5), FacetRequest.of("guideline", 5));
    Query read = TestIndex.query(query);
    SearchRequest request =
        new SearchRequest(query, read, List.of(), List.of(), facets, limit, 0, order, matching);
    return new Asked(query + " " + order, engine -> untimed(engine.search(request)));
  }

  private static SearchResponse untimed(SearchResponse r) {
    return new SearchResponse(
        r.query(), r.rulings(), r.determinations(), r.exact(), 0, r.hits(), r.facets());
  }

  private static Asked export(String query) {
    return new Asked(
        "all of " + query,
        engine -> {
          List<String> ids = new ArrayList<>();
          engine.forEach(TestIndex.request(query), found -> ids.add(found.id()));
          return ids;
        });
  }

  private static final Likeness LIKE =
      new Likeness(
          List.of(new Likeness.Trait("decision", new Query.Value("decision", "upheld"), 2)),
          "A block of the facet joint gave relief after a fall.",
          3,
          List.of(),
          List.of(),
          Optional.of("letter7"));

  static List<Asked> asked() {
    return List.of(
        search("*", 10, Order.NEWEST, Matching.EVERY_WORD),
        search("blocks relief", 200, Order.RELEVANCE, Matching.USUAL),
        search("\"gave no relief\" OR exercise", 10, Order.OLDEST, Matching.EVERY_WORD),
        search("le* OR gi* OR membreship~2", 0, Order.RELEVANCE, Matching.EVERY_WORD),
        search("gymn~1 -back", 10, Order.NEWEST, Matching.EVERY_WORD),
        search("when is a gym allowed for the ankle 7", 10, Order.RELEVANCE, COLLAPSED),
        search("decision:upheld OR decided:2014", 10, Order.RELEVANCE, COLLAPSED),
        export("*"),
        export("\"relief no gave\""),
        new Asked(
            "nearest", engine -> engine.nearest(LIKE, 50).stream().map(FoundRuling::id).toList()),
        new Asked("near words", engine -> engine.nearWords("exercsie", Optional.empty())),
        new Asked("a letter", engine -> engine.fetch("letter7")),
        new Asked(
            "marks",
            engine ->
                engine.marks(TestIndex.request("exer*")).in("rationale", "Exercise at home.")));
  }

  /** A clock that goes on by one whenever it is looked at. */
  private static final class Ticking {
    private final AtomicLong looks = new AtomicLong();

    Deadline ending(long afterLooks) {
      return Deadline.in(Duration.ofNanos(afterLooks), looks::getAndIncrement);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("asked")
  void asLongAsThereIsTimeTheAnswerIsTheSame(Asked asked) {
    Object answer = asked.asking().of(index.engine());
    assertThat(asked.asking().of(index.engine().within(Deadline.in(LONG)))).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("asked")
  void itGivesUpWhereverItIs(Asked asked) {
    Ticking whole = new Ticking();
    asked.asking().of(index.engine().within(whole.ending(Long.MAX_VALUE)));
    long looks = whole.looks.get();
    assertThat(looks).isGreaterThan(2);
    for (long end = 1; end < looks; end++) {
      Ticking clock = new Ticking();
      SearchEngine limited = index.engine().within(clock.ending(end));
      assertThatThrownBy(() -> asked.asking().of(limited))
          .as("look %d of %d", end, looks)
          .isInstanceOf(SearchTimeoutException.class);
      assertThat(clock.looks.get()).as("by each of two threads").isBetween(end + 1, end + 2);
    }
  }

  @Test
  void itGivesUpWhereNothingIsFoundInALongWhile() {
    Ticking whole = new Ticking();
    assertThat(export("\"relief no gave\"").asking().of(index.engine().within(whole.ending(999))))
        .isEqualTo(List.of());
    Ticking none = new Ticking();
    export("\"relief no zyzzyva\"").asking().of(index.engine().within(none.ending(999)));
    assertThat(whole.looks.get()).isGreaterThan(none.looks.get() + 300 / 64);
  }

  @Test
  void theMessageSaysHowLongItMayTake() {
    AtomicLong now = new AtomicLong();
    SearchEngine limited = index.engine().within(Deadline.in(Duration.ofMillis(2_500), now::get));
    SearchRequest request = TestIndex.request("gym");
    assertThat(limited.search(request).rulings()).isEqualTo(300);
    now.set(Duration.ofMillis(2_500).toNanos());
    assertThatThrownBy(() -> limited.search(request))
        .isInstanceOf(SearchTimeoutException.class)
        .hasMessage("this takes longer than 2.5 s; narrow the search");
    assertThat(index.search(request).rulings()).as("without a limit").isEqualTo(300);
  }

  @Test
  void anAnswerIsNotLostWhenThereIsNoTimeToSayWhatElseMayBeMeant() {
    SuggestingEngine engine = new SuggestingEngine(index.engine(), TestIndex.PARSER);
    SearchRequest slip = TestIndex.request("membreship", Matching.USUAL);
    assertThat(engine.search(slip).didYouMean()).contains("membership");
    Ticking whole = new Ticking();
    index.engine().within(whole.ending(Long.MAX_VALUE)).search(slip);
    Ticking clock = new Ticking();
    SearchResponse response = engine.within(clock.ending(whole.looks.get())).search(slip);
    assertThat(response.rulings()).isZero();
    assertThat(response.didYouMean()).isEmpty();
  }

  @Test
  void anEngineWithALimitNeedsNoClosing() {
    index.engine().within(Deadline.in(LONG)).close();
    assertThat(index.search("gym").rulings()).isEqualTo(300);
  }
}
