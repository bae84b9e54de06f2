package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 12/29/2010.|2010-12-29",
        "on 10-13-16 she|2016-10-13",
        "of August 25, 2010.|2010-08-25",
        "August 25 2010|2010-08-25",
        "Sept. 3rd, 2014|2014-09-03",
        "dated 2016-12-09|2016-12-09",
        "1/2/99|1999-01-02",
        "10/ 14/ 2016|2016-10-14",
        "Dec. 9, 2016|2016-12-09",
        "DECEMBER 9,2016|2016-12-09",
        "9 December 2016|2016-12-09",
        "09-DEC-2016|2016-12-09",
        "9th of no year, 9th December, 2016|2016-12-09",
        "12.09.2016|2016-12-09",
        "2016/12/09|2016-12-09",
      })
  void datesInEverySpelling(String text, LocalDate date) {
    assertThat(DateReader.find(text, 0, text.length()).flatMap(DateReader.Found::date))
        .contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no date", "page 57", "4/5 strength", "10-325", "May was cold", "12/2016"})
  void whatIsNoDate(String text) {
    assertThat(DateReader.find(text, 0, text.length())).isEmpty();
  }

  @Test
  void anImpossibleDayIsFoundButHasNoDate() {
    String text = "13/45/2016";
    assertThat(DateReader.find(text, 0, text.length()))
        .contains(new DateReader.Found(0, 10, Optional.empty()));
  }
}
