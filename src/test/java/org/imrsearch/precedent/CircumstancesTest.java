package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
  private static final Circumstances CIRCUMSTANCES =
      PrecedentSettings.load(Path.of("index-config")).circumstances();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There are red flags.                            | red flags",
        "No red flag was seen on examination.            | no red flags",
        "Weakness was absent. Red flags are described.   | red flags",
        "Red flags were looked for and were absent.       | no red flags",
        "No cane; red flags.                             | red flags",
        "He denies muscle spasms, yet spasm was felt.    | no muscle spasm",
        "A one month trial                               | a trial first",
        "He is stable.                                   | ''",
      })
  void areThereOrLackingByTheWordsOfTheirSentence(String text, String told) {
    assertThat(Circumstances.told(CIRCUMSTANCES.in(text))).isEqualTo(told);
  }
}
