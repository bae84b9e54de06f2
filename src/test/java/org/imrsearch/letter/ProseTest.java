package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "one\\ntwo|one two",
        "  one \\n\\n\\f two  |one two",
        "Non- MTUS|Non-MTUS",
        "four-\\nweek period|four-week period",
        "Electro- diagnostic|Electro-diagnostic",
        "pre- and post-operative|pre- and post-operative",
        "right- sided|right-sided",
        "visits 2- 3 a week|visits 2- 3 a week",
        "many issues.The rest|many issues. The rest",
        "UpToDate.Com says|UpToDate.Com says",
        "www.example.Org|www.example.Org",
        "treatment with  (x3 per week)|treatment with (x3 per week)",
        "a. B|a. B",
      })
  void linesJoinAndPublishingIsRepaired(String raw, String repaired) {
    String text = raw.replace("\\n", "\n").replace("\\f", "\f");
    assertThat(Prose.flow(text)).isEqualTo(repaired);
  }
}
