package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExactTestTest {
  /** Fisher's tasting of tea: eight cups, four of either kind. */
  @Test
  void theTasterOfTea() {
    ExactTest tea = new ExactTest(4, 4);
    assertThat(tea.more(4, 4)).isCloseTo(1 / 70.0, within(1e-12));
    assertThat(tea.more(4, 3)).isCloseTo(17 / 70.0, within(1e-12));
    assertThat(tea.fewer(4, 0)).isCloseTo(1 / 70.0, within(1e-12));
    assertThat(tea.more(4, 0)).isCloseTo(1, within(1e-12));
  }

  @Test
  void bothSidesOverlapInTheCountThatIsSeen() {
    ExactTest test = new ExactTest(30, 90);
    for (int holders = 1; holders < 120; holders += 7) {
      int low = Math.max(0, holders - 90);
      int high = Math.min(holders, 30);
      double[] either = test.either(holders);
      for (int k = low; k <= high; k++) {
        double more = test.more(holders, k);
        double fewer = test.fewer(holders, k);
        assertThat(more + fewer).isGreaterThan(1 - 1e-9);
        assertThat(either[k]).isEqualTo(Math.min(more, fewer));
        assertThat(either[k]).isGreaterThanOrEqualTo(test.least(holders));
      }
    }
  }

  @Test
  void logLikelihoodIsNoneForEqualShares() {
    assertThat(ExactTest.logLikelihood(3, 30, 9, 90)).isCloseTo(0, within(1e-9));
    assertThat(ExactTest.logLikelihood(10, 10, 0, 10)).isCloseTo(40 * Math.log(2), within(1e-9));
  }
}
