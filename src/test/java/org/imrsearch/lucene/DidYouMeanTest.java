package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrsearch.engine.SuggestingEngine;
import org.imrsearch.query.Filter;
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
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  @TempDir static Path folder;
  private static TestIndex index;
  private static SuggestingEngine engine;

  @BeforeAll
  static void write() {
    index =
        TestIndex.of(
            folder,
            new LetterBuilder("a")
                .summary("The radiculopathy goes on; physiotherapy helped.")
                .diagnosis("lumbar radiculopathy")
                .upheld("Epidural steroid injection", "A first injection brought relief."),
            new LetterBuilder("b")
                .overturned(
                    "Hydrocodone/acetaminophen 10/325", "The ramp is steep and the cane failed."));
    engine = new SuggestingEngine(index.engine(), TestIndex.PARSER);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Optional<String> meant(String query) {
    return engine.search(TestIndex.request(query, Matching.USUAL)).didYouMean();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        // a letter missing, too many, another, swapped; two of them in a longer word
        "radiculopaty; radiculopathy",
        "epidurall; epidural",
        "steroed; steroid",
        "canne; cane",
        "stepe; steep",
        "phisiotherpy; physiotherapy",
        // capitals stay
        "Radiculopaty; Radiculopathy",
        "RADICULOPATY; RADICULOPATHY",
        // the rest stays as typed
        "(epidurl OR zzzz)  \"steroid injction\"; (epidural OR zzzz)  \"steroid injection\"",
        "service:epidurl -Radiculopati; service:epidural -Radiculopati",
        "diagnosis:\"lumbar radiculopaty\"; diagnosis:\"lumbar radiculopathy\"",
        // names that only the catalogues know
        "Norko; Norco",
        "norko; norco",
        // values of fields
        "decision:overturnd; decision:overturned",
        "decision:upheldd epidurl; decision:upheld epidural",
        // beside words that are found
        "steroid injection radiculopaty; steroid injection radiculopathy",
      })
  void aNearQueryThatFindsSomething(String query, String expected) {
    assertThat(meant(query)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {
        "epidural",
        "zzzzqqq",
        "xpidural",
        "can",
        "ste",
        "decision:overturnd epidurl",
        "epidural cane",
        "diagnosis:steroid",
        "12345",
        "*"
      })
  void nothingElseIsMeant(String query) {
    assertThat(meant(query)).isEmpty();
  }

  @Test
  void filtersHoldForWhatIsMeantToo() {
    assertThat(filteredBy("upheld").didYouMean()).contains("epidural");
    assertThat(filteredBy("overturned").didYouMean()).isEmpty();
  }

  private static SearchResponse filteredBy(String decision) {
    Filter filter = new Filter("decision", new Query.Value("decision", decision));
    return engine.search(
        new SearchRequest(
            "epidurl",
            TestIndex.query("epidurl"),
            List.of(filter),
            List.of(),
            List.of(),
            10,
            0,
            Order.RELEVANCE));
  }
}
