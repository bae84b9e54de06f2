package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.junit.jupiter.api.Test;

class ResponseJsonTest {

  @Test
  void writesEveryPropertyUnderItsPromisedName() {
    Citation citation =
        new Citation(
            CitedBy.REVIEWER,
            GuidelineSource.MTUS,
            Optional.of("Chronic Pain"),
            Optional.of("2009"),
            Optional.empty(),
            Optional.of("Opioids"),
            List.of(new PageRange(98, 99), new PageRange(124, 124)),
            List.of("MTUS", "Chronic Pain", "Opioids"));
    Hit hit =
        new Hit(
            "CM16-0000007#1",
            Optional.of("CM16-0000007"),
            1,
            "Norco \"10\"",
            Optional.of(Decision.UPHELD),
            Optional.of(LocalDate.of(2016, 12, 9)),
            7.1f,
            List.of(citation),
            List.of(new Hit.Highlight("rationale", "<em>pain</em>")),
            0,
            List.of());
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    facets.put("decision", List.of(new FacetCount("upheld", "Upheld", 371, 0, List.of())));
    facets.put(
        "guideline",
        List.of(
            new FacetCount(
                "MTUS",
                "MTUS",
                9,
                3,
                List.of(new FacetCount("MTUS/Chronic Pain", "Chronic Pain", 7, 2, List.of())))));

    assertThat(written(new SearchResponse("norco", 412, 230, true, 3, List.of(hit), facets)))
        .isEqualTo(
            """
            {"query":"norco","relaxed":false,"letGo":[],"didYouMean":null,"rulings":412,"determinations":230,"exact":true,\
            "tookMillis":3,"hits":[{"id":"CM16-0000007#1","caseNumber":"CM16-0000007","ruling":1,\
            "service":"Norco \\"10\\"","decision":"upheld","decisionDate":"2016-12-09","score":7.1,\
            "citations":[{"citedBy":"reviewer","source":"MTUS","document":"Chronic Pain",\
            "edition":"2009","chapter":null,"topic":"Opioids","pages":[[98,99],[124,124]],\
            "guideline":["MTUS","Chronic Pain","Opioids"],"inferredTopics":[]}],\
            "highlights":[{"field":"rationale","text":"<em>pain</em>"}]}],\
            "facets":{"decision":[{"value":"upheld","label":"Upheld","rulings":371,"overturned":0,"upheld":371}],\
            "guideline":[{"value":"MTUS","label":"MTUS","rulings":9,"overturned":3,"upheld":6,"children":[\
            {"value":"MTUS/Chronic Pain","label":"Chronic Pain","rulings":7,"overturned":2,"upheld":5}]}]}}""");
  }

  @Test
  void writesWhatIsNotKnownAsNull() {
    Hit hit =
        new Hit(
            "a#1",
            Optional.empty(),
            1,
            "",
            Optional.of(Decision.OVERTURNED),
            Optional.empty(),
            0,
            List.of(),
            List.of(),
            0,
            List.of());

    assertThat(written(new SearchResponse("*", 1, 1, false, 0, List.of(hit), Map.of())))
        .contains("\"caseNumber\":null", "\"decisionDate\":null", "\"citations\":[]")
        .endsWith("\"facets\":{}}");
  }

  @Test
  void leavesTheWriterOpen() {
    boolean[] closed = new boolean[1];
    StringWriter out =
        new StringWriter() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    ResponseJson.write(new SearchResponse("*", 0, 0, true, 0, List.of(), Map.of()), out);

    assertThat(closed[0]).isFalse();
    assertThat(out.toString()).startsWith("{").endsWith("}");
  }

  private static String written(SearchResponse response) {
    StringWriter out = new StringWriter();
    ResponseJson.write(response, out);
    return out.toString();
  }
}
