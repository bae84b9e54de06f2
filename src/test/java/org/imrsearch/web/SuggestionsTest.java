package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A suggestion completes what is being typed to a query that finds something. */
class SuggestionsTest {

  private static Json ask(String typed) {
    String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return Json.read(ServedArchive.shared().getJson("/api/v1/suggest?q=" + q).body());
  }

  private static List<String> queries(String typed) {
    return ask(typed).at("suggestions").elements().stream()
        .map(one -> one.at("query").text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "diag, diagnosis:",
        "mri diag, mri diagnosis:",
        "decision:, decision:upheld",
        "decision:ov, decision:overturned",
        "-decision:ov, -decision:overturned",
        "(decision:ov, (decision:overturned",
        "diagnosis:\"complex re, diagnosis:\"complex regional pain syndrome\"",
        "diagnosis:CRPS, diagnosis:\"complex regional pain syndrome\"",
        "crps, diagnosis:\"complex regional pain syndrome\"",
        "norco, drug:\"Opioids/hydrocodone/acetaminophen\"",
        "guideline:\"mtus/chronic, guideline:\"MTUS/Chronic Pain\"",
        "lumbar radi, diagnosis:\"lumbar radiculopathy\"",
        "mri lumbar radi, mri diagnosis:\"lumbar radiculopathy\"",
        "radiculop, diagnosis:\"lumbar radiculopathy\"",
        "cm16-09040, CM16-0904001",
        "case:16-09040, CM16-0904001",
        "mri CM16-0904054, mri CM16-0904054",
      })
  void whatIsTypedIsCompleted(String typed, String query) {
    assertThat(queries(typed)).contains(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lum", "pain", "diagnosis:l", "cm16-0904", "guideline:chronic"})
  void whatIsSuggestedIsFound(String typed) {
    assertThat(queries(typed)).isNotEmpty();
    for (Json one : ask(typed).at("suggestions").elements()) {
      String q = URLEncoder.encode(one.at("query").text(), StandardCharsets.UTF_8);
      Json found = Json.read(ServedArchive.shared().getJson("/api/v1/search?q=" + q).body());
      assertThat(found.at("rulings").number()).as(one.toString()).isPositive();
      one.at("rulings")
          .value()
          .ifPresent(n -> assertThat(found.at("rulings")).isEqualTo(one.at("rulings")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", "\"", "nofield:x", "((((", "zzzz", "case:\"", "-", "*:"})
  void nothingIsSuggestedOfNothing(String typed) {
    assertThat(queries(typed)).isEmpty();
  }

  @Test
  void theReplacedPartIsTheOneBeingTyped() {
    Json first = ask("mri -decision:ov").at("suggestions").elements().getFirst();
    assertThat(first.at("start").number()).isEqualTo(5);
    assertThat(first.at("text").text()).isEqualTo("decision:overturned");
  }
}
