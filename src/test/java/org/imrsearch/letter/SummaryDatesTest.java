package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.imrsearch.vocabulary.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: a summary | the date of injury | the date of the denial. */
class SummaryDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A man with an injury dated 8/25/2010. | 2010-08-25 | -
          A man injured on August 25, 2010. | 2010-08-25 | -
          The injured worker, a young man from another state, was hurt at work on 08/25/2010. | 2010-08-25 | -
          A man was hurt at work on 8-25-10. | 2010-08-25 | -
          An industrial injury. A visit of 1/2/2014 followed. | - | -
          A utilization review report of July 22, 2015 declined it. | - | 2015-07-22
          Utilization Review (UR) (12-2-2016) denied it. | - | 2016-12-02
          On 12-01-2016, Utilization Review non-certified it. | - | 2016-12-01
          On 9-16-15 the claims administrator declined it. | - | 2015-09-16
          Injured on 3-24-13. On 9-16-15 the claims administrator declined it. | 2013-03-24 | 2015-09-16
          The claims administrator read a note of 5/1/2014. | - | -
          The visit of 5/1/2014 was after the claims administrator had declined. | - | -
          """)
  void datesBesideTheirCues(String summary, String injury, String denial) {
    SummaryDates.Found found = TestLetters.LEXICON.summaryDates().read(Tokens.of(summary));
    assertThat(shown(found.injury())).isEqualTo(injury);
    assertThat(shown(found.denial())).isEqualTo(denial);
  }

  private static String shown(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("-");
  }
}
