package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  /** Newcombe (1998), Statistics in Medicine 17, table I, method 3: to four places. */
  @ParameterizedTest
  @CsvSource({
    "263, 81, 0.2553, 0.3662",
    "148, 15, 0.0624, 0.1605",
    "20, 0, 0.0000, 0.1611",
    "29, 1, 0.0061, 0.1718"
  })
  void theIntervalIsWilsons(long rulings, long overturned, double low, double high) {
    Rate rate = new Rate(rulings, overturned);
    assertThat(rate.low()).isCloseTo(low, within(0.00005));
    assertThat(rate.high()).isCloseTo(high, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "10, 3", "400, 399"})
  void whatIsOverturnedAndWhatIsUpheldMirrorEachOther(long rulings, long overturned) {
    Rate rate = new Rate(rulings, overturned);
    Rate other = new Rate(rulings, rulings - overturned);
    assertThat(rate.low()).isCloseTo(1 - other.high(), within(1e-12));
    assertThat(rate.low()).isLessThanOrEqualTo(rate.share());
    assertThat(rate.high()).isBetween(rate.share() - 1e-12, 1.0);
  }

  @Test
  void ofNoneNothingIsKnown() {
    Rate none = new Rate(0, 0);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isEqualTo(1);
    assertThatThrownBy(() -> new Rate(1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
