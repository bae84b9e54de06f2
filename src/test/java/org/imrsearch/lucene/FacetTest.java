package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
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
    assertThat(shown("*", FacetRequest.of("decision", 10))).isEqualTo("upheld=3 overturned=1");
    assertThat(shown("*", FacetRequest.of("year", 10))).isEqualTo("2014=2 2015=2");
    assertThat(shown("*", FacetRequest.of("year", 1))).isEqualTo("2014=2");
  }

  @Test
  void onlyTheRulingsFoundAreCounted() {
    assertThat(shown("brace OR cane", FacetRequest.of("decision", 10)))
        .isEqualTo("overturned=1 upheld=1");
    assertThat(shown("nowhere", FacetRequest.of("decision", 10))).isEmpty();
  }

  @Test
  void aRulingCountsOnceForAPathHoweverManyItHasBelow() {
    assertThat(shown("*", tree(3, "", "")))
        .isEqualTo(
            "MTUS=2(Chronic Pain=2(Opioids=2 Opioids, long-term use=1))"
                + " ACOEM=1(Knee w/ brace=1)"
                + " ODG=1(Low Back=1(Gym memberships=1))");
    assertThat(shown("*", tree(1, "", ""))).isEqualTo("MTUS=2 ACOEM=1 ODG=1");
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
        .isEqualTo("MTUS=2(Chronic Pain=2(Opioids, long-term use=1))");
    assertThat(shown("*", tree(3, "", "low back"))).isEqualTo("ODG=1(Low Back=1)");
    assertThat(shown("*", tree(1, "", "low back"))).isEmpty();
  }

  @Test
  void aValueIsWhatAQueryTakes() {
    List<FacetCount> below = counts("*", tree(1, "ACOEM", ""));
    assertThat(below)
        .containsExactly(new FacetCount("ACOEM/Knee w/ brace", "Knee w/ brace", 1, 0, List.of()));
    assertThat(index.ids("guideline:\"" + below.getFirst().value() + "\""))
        .containsExactly("CM15-0000002#1");
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
