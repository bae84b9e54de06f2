package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and dates are written the same on every page. */
class ReadableTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "0.001, <1%",
    "0.005, 1%",
    "0.374, 37%",
    "0.994, 99%",
    "0.999, >99%",
    "1, 100%"
  })
  void whatIsNotNoneOrAllIsNotWrittenSo(double share, String written) {
    assertThat(Readable.percent(share)).isEqualTo(written);
  }

  @Test
  void numbersAndDaysAreWrittenForPeople() {
    assertThat(Readable.count(1_234_567)).isEqualTo("1,234,567");
    assertThat(Readable.count(1, "ruling")).isEqualTo("1 ruling");
    assertThat(Readable.count(0, "ruling")).isEqualTo("0 rulings");
    assertThat(Readable.day(LocalDate.of(2016, 12, 9))).isEqualTo("Dec 9, 2016");
    assertThat(Readable.month("2016-03")).isEqualTo("Mar");
  }
}
