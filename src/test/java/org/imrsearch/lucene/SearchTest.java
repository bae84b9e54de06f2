package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.PageRange;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  @TempDir static Path folder;
  private static TestIndex index;

  @BeforeAll
  static void write() {
    index =
        TestIndex.of(
            folder,
            new LetterBuilder("CM14-0000001")
                .decided("2014-03-01")
                .summary("A worker with pain of the low back after a fall.")
                .diagnosis("lumbar sprain")
                .overturned("Medial branch block at L4-L5", "One earlier block helped for weeks.")
                .cites("ACOEM > Low Back > Injections", new PageRange(57, 57))
                .upheld("Gym membership", "Exercise at home serves as well.")
                .cites("MTUS > Chronic Pain > Exercise", new PageRange(46, 47)),
            new LetterBuilder("CM15-0000002")
                .decided("2015-06-30")
                .summary("The knee gives way.")
                .upheld("Facet joint blocks, lumbar", "The first blocks gave no relief.")
                .cites("MTUS > Chronic Pain > Injections", new PageRange(55, 60))
                .cites("ODG > Low Back"),
            new LetterBuilder("letter-without-number")
                .summary("Radiculopathy is suspected.")
                .upheld("MRI of the knee", "No locking & no instability; radiculitis excluded."));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*                       | 1#1 1#2 2#1 n#1",
        "block                   | 1#1 2#1",
        "blocks                  | 1#1 2#1",
        "BLOCKING                | 1#1 2#1",
        "\"blocks\"              | 2#1",
        "\"block\"               | 1#1",
        "\"first blocks gave\"   | 2#1",
        "\"first block gave\"    | ''",
        "\"gave first\"          | ''",
        "\"first gave\"~1        | 2#1",
        "service:relief          | ''",
        "rationale:relief        | 2#1",
        "L4-L5                   | 1#1",
        "L5-L4                   | ''",
        "radicul*                | n#1",
        "radiculopaty~1          | n#1",
        "radiculitis~1           | n#1",
        "summary:radicul?pathy   | n#1",
        "block relief            | 2#1",
        "helped OR relief        | 1#1 2#1",
        "block -relief           | 1#1",
        "-block                  | 1#2 n#1",
        "gym OR NOT block        | 1#2 n#1",
        "decision:upheld knee    | 2#1 n#1",
        "decision:UPHELD         | 1#2 2#1 n#1",
        "diagnosis:sprain        | 1#1 1#2",
        "decided:2014..2014      | 1#1 1#2",
        "decided:..2015-06-30    | 1#1 1#2 2#1",
        "year:2015..             | 2#1",
        "case:CM14-0000001       | 1#1 1#2",
        "cm14 1                  | ''",
        "case:CM14-00*           | 1#1 1#2",
        "case:CM14-01*           | ''",
        "cm15-* block            | 2#1",
        "block -case:cm15*       | 1#1",
        "guideline:MTUS          | 1#2 2#1",
        "guideline:\"MTUS/Chronic Pain\"            | 1#2 2#1",
        "guideline:\"mtus/chronic pain/exercise\"   | 1#2",
        "page:57                 | 1#1 2#1",
        "guideline:\"MTUS/Chronic Pain\" page:57    | 2#1",
        "guideline.reviewer:\"MTUS/Chronic Pain\" page:57 | 2#1",
        "guideline:ODG page:57   | ''",
        "guideline:ACOEM page:50..60                | 1#1",
        "guideline:MTUS page:..47                   | 1#2",
        "guideline:MTUS page:61.. | ''",
        "guideline:MTUS -page:57 | 1#2",
        "(guideline:ACOEM OR guideline:ODG) page:57 | 1#1",
        "(guideline:ACOEM page:57) OR (guideline:MTUS page:46) | 1#1 1#2",
      })
  void findsWhatMatches(String query, String expected) {
    assertThat(index.ids(query)).containsExactlyInAnyOrder(full(expected));
  }

  private static String[] full(String shortIds) {
    return shortIds.isBlank()
        ? new String[0]
        : shortIds
            .replace("n#", "letter-without-number#")
            .replaceAll("\\b1#", "CM14-0000001#")
            .replaceAll("\\b2#", "CM15-0000002#")
            .split(" ");
  }

  @Test
  void aWordWithoutLettersNeitherNarrowsNorFinds() {
    Query nothing = new Query.Word(Optional.empty(), "&");
    Query knee = new Query.Word(Optional.empty(), "knee");
    assertThat(index.search(request(nothing)).rulings()).isZero();
    assertThat(index.search(request(new Query.And(List.of(nothing, knee)))).rulings()).isEqualTo(2);
  }

  private static SearchRequest request(Query query) {
    return new SearchRequest("", query, List.of(), List.of(), List.of(), 10, 0, Order.RELEVANCE);
  }

  @Test
  void aCaseNumberPutsItsRulingsFirst() {
    Query either = new Query.Or(List.of(TestIndex.query("block"), TestIndex.query("CM14-0000001")));
    assertThat(TestIndex.ids(index.search(request(either))))
        .containsExactly("CM14-0000001#1", "CM14-0000001#2", "CM15-0000002#1");
  }

  @Test
  void casesByTheBeginningOfTheirNumberComeInTheOrderOfTheirNumbers() {
    Filter filter = new Filter("case", new Query.CasesFrom("CM1"));
    assertThat(TestIndex.ids(index.filtered("*", List.of(filter), List.of())))
        .containsExactly(full("1#1 1#2 2#1"));
  }

  @Test
  void totalsCountRulingsAndTheLettersTheyStandIn() {
    SearchResponse all = index.search("*");
    assertThat(all.rulings()).isEqualTo(4);
    assertThat(all.determinations()).isEqualTo(3);
    assertThat(all.exact()).isTrue();
    SearchResponse countOnly = index.facets("*");
    assertThat(countOnly.rulings()).isEqualTo(4);
    assertThat(countOnly.determinations()).isEqualTo(3);
    assertThat(countOnly.hits()).isEmpty();
  }

  @Test
  void aHitShowsTheRulingOfItsLetter() {
    assertThat(index.search("gym").hits())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.ruling()).isEqualTo(2);
              assertThat(hit.caseNumber()).contains("CM14-0000001");
              assertThat(hit.service()).isEqualTo("Gym membership");
              assertThat(hit.decisionDate()).hasToString("Optional[2014-03-01]");
              assertThat(hit.citations()).hasSize(1);
              assertThat(hit.score()).isPositive();
            });
  }

  @Test
  void filtersOnOneFieldAreAlternativesAndOnSeveralAllHold() {
    Filter upheld = new Filter("decision", new Query.Value("decision", "upheld"));
    Filter overturned = new Filter("decision", new Query.Value("decision", "overturned"));
    Filter mtus = new Filter("guideline", new Query.Value("guideline", "MTUS"));
    assertThat(index.filtered("*", List.of(upheld, overturned), List.of()).rulings()).isEqualTo(4);
    assertThat(index.filtered("*", List.of(upheld, overturned, mtus), List.of()).rulings())
        .isEqualTo(2);
    assertThat(TestIndex.ids(index.filtered("*", List.of(upheld), List.of(mtus))))
        .containsExactly("letter-without-number#1");
  }

  @Test
  void aPageFilterMeansThePagesOfTheGuidelineFilteredBy() {
    Filter page = new Filter("page", TestIndex.query("page:57"));
    Filter acoem = new Filter("guideline", new Query.Value("guideline", "ACOEM"));
    Filter odg = new Filter("guideline", new Query.Value("guideline", "ODG"));
    assertThat(TestIndex.ids(index.filtered("*", List.of(page, acoem), List.of())))
        .containsExactly("CM14-0000001#1");
    assertThat(index.filtered("*", List.of(page, odg), List.of()).rulings()).isZero();
    assertThat(TestIndex.ids(index.filtered("guideline:ACOEM", List.of(page), List.of())))
        .containsExactly("CM14-0000001#1");
  }

  @Test
  void filtersDoNotRank() {
    Filter words = new Filter("rationale", TestIndex.query("rationale:relief"));
    assertThat(index.filtered("*", List.of(words), List.of()).hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.score()).isZero());
  }

  @Test
  void byDateTheUndatedComeLastEitherWay() {
    assertThat(TestIndex.ids(index.search("*", Order.NEWEST)))
        .containsExactly(full("2#1 1#1 1#2 n#1"));
    assertThat(TestIndex.ids(index.search("*", Order.OLDEST)))
        .containsExactly(full("1#1 1#2 2#1 n#1"));
    assertThat(index.search("block", Order.NEWEST).hits())
        .allSatisfy(hit -> assertThat(hit.score()).isPositive());
  }

  @Test
  void pagesOfHitsFollowEachOther() {
    Query all = new Query.All();
    List<String> whole = index.ids("*");
    for (int offset = 0; offset <= whole.size(); offset++) {
      SearchRequest two =
          new SearchRequest("*", all, List.of(), List.of(), List.of(), 2, offset, Order.RELEVANCE);
      assertThat(TestIndex.ids(index.search(two)))
          .isEqualTo(whole.subList(offset, Math.min(whole.size(), offset + 2)));
    }
  }

  @Test
  void hitsTooFarDownAreRefused() {
    SearchRequest deep =
        new SearchRequest(
            "*",
            new Query.All(),
            List.of(),
            List.of(),
            List.of(),
            1,
            LuceneSearchEngine.DEEPEST_HIT,
            Order.RELEVANCE);
    assertThatThrownBy(() -> index.search(deep))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("10000");
  }

  @Test
  void aQueryOfTooManyPartsIsRefused() {
    List<Query> parts = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      parts.add(TestIndex.query("word" + i));
    }
    for (Query query : List.of(new Query.And(parts), new Query.Or(parts))) {
      assertThatThrownBy(() -> index.search(request(query)))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("more than 1024 parts");
    }
  }

  @Test
  void aLetterIsFetchedWhole() {
    assertThat(index.engine().fetch("CM14-0000001"))
        .hasValueSatisfying(letter -> assertThat(letter.rulings()).hasSize(2));
    assertThat(index.engine().fetch("CM99-0000001")).isEmpty();
  }

  @Test
  void ofALetterItIsKnownWhichFileItCameFrom() {
    assertThat(index.engine().stamp("CM14-0000001"))
        .hasValueSatisfying(
            stamp -> {
              assertThat(stamp.origin()).isEqualTo("/in/CM14-0000001.txt");
              assertThat(stamp.contentHash()).isEqualTo(TestIndex.hash("CM14-0000001first"));
            });
    assertThat(index.engine().stamp("CM99-0000001")).isEmpty();
  }
}
