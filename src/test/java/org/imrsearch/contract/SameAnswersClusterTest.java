package org.imrsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.engine.SuggestingEngine;
import org.imrsearch.evaluation.ScenarioRow;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both engines give the same answers over the same letters, to whatever is asked. */
class SameAnswersClusterTest {
  private static final Path QUERIES = Path.of("src/test/resources/scenarios/queries/queries.md");
  private static final List<Order> ORDERS = List.of(Order.RELEVANCE, Order.NEWEST, Order.OLDEST);
  private static final double ROUNDING = 1e-4;

  @TempDir static Path folder;
  private static List<Determination> letters = List.of();
  private static SearchEngine embedded;
  private static SearchEngine cluster;

  @BeforeAll
  static void index() {
    letters = ContractIndex.madeUp(47, 400);
    embedded =
        suggesting(
            ContractIndex.embedded(
                folder,
                letters,
                ContractIndex.SCHEMA,
                ContractIndex.VALUES,
                ContractIndex.words()));
    cluster =
        suggesting(
            OnCluster.over(
                letters, ContractIndex.SCHEMA, ContractIndex.VALUES, ContractIndex.words()));
  }

  private static SearchEngine suggesting(SearchEngine engine) {
    return new SuggestingEngine(engine, ContractIndex.QUERIES);
  }

  @AfterAll
  static void close() {
    Stream.of(embedded, cluster).forEach(SearchEngine::close);
  }

  /** What people type, and every query of the language's own tables. */
  static Stream<String> queries() throws IOException {
    return Stream.concat(
            ScenarioRow.read(QUERIES).stream().map(ScenarioRow::query),
            Stream.of(
                "lumbar epidural steroid injection",
                "when is a second block allowed if the first one helped?",
                "norco denied for chronic low back pain without functional improvement",
                "mri knee overturned",
                "physical therapy 12 sessions shoulder",
                "chronic opioid therapy urine drug screen",
                "tramadol OR norco",
                "\"functional improvement\"",
                "\"steroid injection\"~3 lumbar",
                "inject*",
                "*ectomy",
                "?pioid*",
                "tramadl~1 pain",
                "epidral injction",
                "gabapentine",
                "diagnosis:CRPS -norco",
                "guideline:\"MTUS/Chronic Pain\" page:60..90",
                "summary:pain rationale:pain",
                "(knee OR shoulder) surgery -upheld",
                "decided:2014..2015 age:40..60 therapy"))
        .distinct();
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("queries")
  void theSameQueryFindsTheSame(String query) {
    List<SearchRequest> requests;
    try {
      requests = requests(query);
    } catch (QueryException refused) {
      return;
    }
    for (SearchRequest request : requests) {
      assertSame(request);
    }
  }

  private static List<SearchRequest> requests(String query) {
    List<FacetRequest> all =
        ContractIndex.SCHEMA.facets().stream()
            .map(f -> new FacetRequest(f, 10, 4, Optional.empty(), Optional.empty()))
            .toList();
    return List.of(
        request(query, all, 10, 0, Order.RELEVANCE, new Matching(false, false, true)),
        request(query, List.of(), 10, 7, Order.NEWEST, Matching.USUAL),
        request(query, List.of(), 25, 0, Order.OLDEST, Matching.EVERY_WORD),
        request(query, List.of(), 8, 3, Order.RELEVANCE, new Matching(false, true, false)));
  }

  private static SearchRequest request(
      String query,
      List<FacetRequest> facets,
      int limit,
      int offset,
      Order order,
      Matching matching) {
    return new SearchRequest(
        query,
        ContractIndex.QUERIES.parse(query),
        List.of(),
        List.of(),
        facets,
        limit,
        offset,
        order,
        matching);
  }

  private static void assertSame(SearchRequest request) {
    String there = told(cluster, request);
    assertThat(there).as(request.toString()).isEqualTo(told(embedded, request));
    if (!there.startsWith("!")) {
      assertSameScores(request);
    }
  }

  private static String told(SearchEngine engine, SearchRequest request) {
    try {
      return Told.of(engine.search(request));
    } catch (QueryException refused) {
      return "!" + refused.getMessage();
    }
  }

  private static void assertSameScores(SearchRequest request) {
    SearchResponse here = embedded.search(request);
    SearchResponse there = cluster.search(request);
    for (int i = 0; i < here.hits().size(); i++) {
      Hit one = here.hits().get(i);
      Hit other = there.hits().get(i);
      assertThat((double) other.score())
          .as(request + ": " + one.id())
          .isCloseTo(one.score(), within(ROUNDING * Math.max(1, one.score())));
      assertThat(points(other)).as(one.id()).hasSameSizeAs(points(one));
      for (int part = 0; part < one.explanation().size(); part++) {
        assertThat(points(other).get(part)).isCloseTo(points(one).get(part), within(1e-3));
      }
    }
  }

  private static List<Double> points(Hit hit) {
    return hit.explanation().stream().map(part -> (double) part.points()).toList();
  }

  @Test
  void whateverIsDrawnFindsTheSame() {
    BruteForce oracle = new BruteForce(letters, ContractIndex.SCHEMA, ContractIndex.VALUES);
    RandomRequests drawn =
        new RandomRequests(new Random(8), oracle, ContractIndex.SCHEMA, ContractIndex.FILTERS);
    for (int round = 0; round < 150; round++) {
      SearchRequest request = drawn.next();
      assertSame(
          new SearchRequest(
              request.text(),
              request.query(),
              request.filters(),
              request.excludes(),
              request.facets(),
              5,
              round % 4,
              ORDERS.get(round % ORDERS.size()),
              Matching.EVERY_WORD));
    }
  }

  /** All of it and nothing else; the order is each engine's own. */
  @ParameterizedTest
  @MethodSource("queries")
  void anExportHandsOverTheSame(String query) {
    assertThat(each(cluster, query)).isEqualTo(each(embedded, query));
  }

  private static List<String> each(SearchEngine engine, String query) {
    List<String> ids = new ArrayList<>();
    try {
      SearchRequest request = request(query, List.of(), 0, 0, Order.RELEVANCE, Matching.USUAL);
      List<String> letGo = engine.forEach(request, found -> ids.add(found.id()));
      ids.sort(Comparator.naturalOrder());
      ids.addAll(letGo);
    } catch (QueryException refused) {
      ids.add(refused.getMessage());
    }
    return ids;
  }

  @Test
  void aLetterIsTheSame() {
    for (Determination letter : letters.subList(0, 40)) {
      assertThat(cluster.fetch(letter.id())).contains(letter);
      assertThat(cluster.stamp(letter.id())).isEqualTo(embedded.stamp(letter.id()));
    }
    assertThat(cluster.fetch("CM99-0000000")).isEmpty();
    assertThat(cluster.stamp("CM99-0000000")).isEmpty();
  }

  @Test
  void theSameWordsAreMarkedAndMeant() {
    SearchRequest request =
        request("steroid injections norco", List.of(), 1, 0, Order.RELEVANCE, Matching.USUAL);
    String text = letters.getFirst().summary();
    Function<SearchEngine, List<TextMarks.Mark>> marks =
        engine -> engine.marks(request).in("summary", text);
    assertThat(marks.apply(cluster)).isEqualTo(marks.apply(embedded));
    for (String word : List.of("epidral", "injction", "lumber", "opiod", "xyzzy", "gabapentine")) {
      assertThat(cluster.nearWords(word, Optional.empty()))
          .as(word)
          .isEqualTo(embedded.nearWords(word, Optional.empty()));
      assertThat(cluster.nearWords(word, Optional.of("specialty")))
          .isEqualTo(embedded.nearWords(word, Optional.of("specialty")));
    }
  }
}
