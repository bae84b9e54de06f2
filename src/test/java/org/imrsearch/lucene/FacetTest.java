package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.determination.PageRange;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetTest {
  @TempDir static Path folder;
  private static TestIndex index;

  /** Two commits, so that values are counted over segments that number them differently. */
  @BeforeAll
  static void write() {
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      TestIndex.put(
          sink,
          new LetterBuilder("CM14-0000001")
              .decided("2014-03-01")
              .upheld("Opioid", "No.")
              .cites("MTUS > Chronic Pain > Opioids")
              .cites("MTUS > Chronic Pain > Opioids, long-term use")
              .upheld("Gym", "No.")
              .cites("ODG > Low Back > Gym memberships"));
      sink.commit();
      TestIndex.put(
          sink,
          new LetterBuilder("CM15-0000002")
              .decided("2015-03-01")
              .overturned("Brace", "Yes.")
              .cites("ACOEM > Knee w/ brace")
              .cites("MTUS > Chronic Pain > Opioids"));
      TestIndex.put(
          sink, new LetterBuilder("CM15-0000003").decided("2015-04-01").upheld("Cane", "No."));
      TestIndex.put(
          sink,
          new LetterBuilder("CM15-0000004")
              .decided("2015-12-01")
              .upheld("Needles", "No.")
              .cites("MTUS > Acupuncture", new PageRange(8, 10)));
      sink.commit();
    }
    index = TestIndex.open(folder);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static String shown(String query, FacetRequest request) {
    return shown(counts(query, request));
  }

  private static List<FacetCount> counts(String query, FacetRequest request) {
    return index.facets(query, request).facets().getOrDefault(request.field(), List.of());
  }

  private static String shown(List<FacetCount> counts) {
    return counts.stream()
        .map(
            c ->
                c.label()
                    + "="
                    + c.rulings()
                    + (c.children().isEmpty() ? "" : "(" + shown(c.children()) + ")"))
        .collect(Collectors.joining(" "));
  }

  private static FacetRequest tree(int depth, String under, String find) {
    return new FacetRequest(
        "guideline",
        10,
        depth,
        Optional.of(under).filter(s -> !s.isEmpty()),
        Optional.of(find).filter(s -> !s.isEmpty()));
  }

  @Test
  void theCommonestComeFirstThenByValue() {
    assertThat(shown("*", FacetRequest.of("decision", 10))).isEqualTo("Upheld=4 Overturned=1");
    assertThat(shown("*", FacetRequest.of("year", 10))).isEqualTo("2015=3 2014=2");
    assertThat(shown("*", FacetRequest.of("year", 1))).isEqualTo("2015=3");
  }

  @Test
  void onlyTheRulingsFoundAreCounted() {
    assertThat(shown("brace OR cane", FacetRequest.of("decision", 10)))
        .isEqualTo("Overturned=1 Upheld=1");
    assertThat(shown("nowhere", FacetRequest.of("decision", 10))).isEmpty();
  }

  @Test
  void aRulingCountsOnceForAPathHoweverManyItHasBelow() {
    assertThat(shown("*", tree(3, "", "")))
        .isEqualTo(
            "MTUS=3(Chronic Pain=2(Opioids=2 Opioids, long-term use=1) Acupuncture=1(p. 8=1 p. 9=1 p. 10=1))"
                + " ACOEM=1(Knee w/ brace=1)"
                + " ODG=1(Low Back=1(Gym memberships=1))");
    assertThat(shown("*", tree(1, "", ""))).isEqualTo("MTUS=3 ACOEM=1 ODG=1");
  }

  @Test
  void aTreeCanBeginBelowAPath() {
    assertThat(shown("*", tree(1, "mtus/chronic pain", "")))
        .isEqualTo("Opioids=2 Opioids, long-term use=1");
    assertThat(shown("*", tree(2, "ODG", ""))).isEqualTo("Low Back=1(Gym memberships=1)");
    assertThat(shown("*", tree(1, "Unknown", ""))).isEmpty();
  }

  @Test
  void findKeepsTheNamesThatHoldTheTextAndWhatTheyStandUnder() {
    assertThat(shown("*", tree(3, "", "LONG-term")))
        .isEqualTo("MTUS=3(Chronic Pain=2(Opioids, long-term use=1))");
    assertThat(shown("*", tree(3, "", "low back"))).isEqualTo("ODG=1(Low Back=1)");
    assertThat(shown("*", tree(1, "", "low back"))).isEmpty();
  }

  @Test
  void aValueIsWhatAQueryTakes() {
    List<FacetCount> below = counts("*", tree(1, "ACOEM", ""));
    assertThat(below)
        .containsExactly(new FacetCount("ACOEM/Knee w/ brace", "Knee w/ brace", 1, 1, List.of()));
    assertThat(index.ids("guideline:\"" + below.getFirst().value() + "\""))
        .containsExactly("CM15-0000002#1");
  }

  @Test
  void pagesAreTheLastLevelOfTheTree() {
    assertThat(shown("*", tree(4, "MTUS/Acupuncture", ""))).isEqualTo("p. 8=1 p. 9=1 p. 10=1");
    assertThat(shown("*", tree(4, "", "p. 9"))).isEqualTo("MTUS=3(Acupuncture=1(p. 9=1))");
    assertThat(index.ids("guideline:MTUS/Acupuncture/9")).containsExactly("CM15-0000004#1");
  }

  @Test
  void datesAreCountedByYearAndMonthInTheOrderOfTime() {
    FacetRequest months = new FacetRequest("decided", 10, 2, Optional.empty(), Optional.empty());
    assertThat(shown("*", months)).isEqualTo("2014=2(March=2) 2015=3(March=1 April=1 December=1)");
    assertThat(shown("*", FacetRequest.of("decided", 1))).isEqualTo("2015=3");
    FacetRequest ofAYear =
        new FacetRequest("decided", 10, 1, Optional.of("2015"), Optional.empty());
    assertThat(counts("*", ofAYear)).extracting(FacetCount::value).contains("2015-04");
    assertThat(index.ids("decided:2015-04")).containsExactly("CM15-0000003#1");
  }

  @Test
  void aFilterOnTheFieldItselfIsPassedOver() {
    FacetRequest decision = FacetRequest.of("decision", 9);
    FacetRequest year = FacetRequest.of("year", 9);
    SearchRequest request =
        new SearchRequest(
            "",
            TestIndex.query("*"),
            List.of(filter("decision", "overturned"), filter("layout", "issues")),
            List.of(filter("service", "cane")),
            List.of(decision, year),
            0,
            0,
            Order.RELEVANCE);
    SearchResponse response = index.search(request);
    assertThat(response.rulings()).isEqualTo(1);
    assertThat(shown(response.facets().getOrDefault("decision", List.of())))
        .isEqualTo("Upheld=3 Overturned=1");
    assertThat(shown(response.facets().getOrDefault("year", List.of()))).isEqualTo("2015=1");
  }

  private static Filter filter(String field, String value) {
    return new Filter(
        field,
        field.equals("service")
            ? new Query.Phrase(Optional.of(field), value, 0)
            : new Query.Value(field, value));
  }

  @Test
  void aValueIsFoundByWhatItsNameStandsForToo() {
    FacetRequest request =
        new FacetRequest(
            "guideline",
            10,
            3,
            Optional.empty(),
            Optional.of("fitness club"),
            Optional.of("ODG/Low Back/Gym memberships"));
    assertThat(shown("*", request)).isEqualTo("ODG=1(Low Back=1(Gym memberships=1))");
    assertThat(shown("*", tree(3, "", "back/gym")))
        .isEqualTo("ODG=1(Low Back=1(Gym memberships=1))");
  }

  @Test
  void severalFacetsComeInTheOrderAskedFor() {
    assertThat(
            index
                .facets("*", FacetRequest.of("year", 5), FacetRequest.of("decision", 5))
                .facets()
                .keySet())
        .containsExactly("year", "decision");
  }

  @Test
  void aFieldThatIsNotCountedIsRefused() {
    assertThatThrownBy(() -> index.facets("*", FacetRequest.of("rationale", 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rationale");
  }
}
