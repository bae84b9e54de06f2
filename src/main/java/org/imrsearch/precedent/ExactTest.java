package org.imrsearch.precedent;

/**
 * Fisher's exact test, one-sided: rulings of two sides, some of which hold a phrase. How likely is
 * it that, by chance, as many of those fall on a side as do? The tables of a number of holders are
 * computed once, so that equal counts have equal values to the last bit. Not safe for several
 * threads.
 */
final class ExactTest {
  private final int first;
  private final int second;
  private final double[] logFactorials;
  private final double[][] more;
  private final double[][] fewer;

  /** Makes the test for sides of so many rulings. */
  ExactTest(int first, int second) {
    this.first = first;
    this.second = second;
    int all = first + second;
    logFactorials = new double[all + 1];
    for (int i = 2; i <= all; i++) {
      logFactorials[i] = logFactorials[i - 1] + Math.log(i);
    }
    more = new double[all + 1][];
    fewer = new double[all + 1][];
  }

  /** Returns the chance that of so many holders at least so many are of the first side. */
  double more(int holders, int ofFirst) {
    fill(holders);
    return more[holders][ofFirst];
  }

  /** Returns the chance that of so many holders at most so many are of the first side. */
  double fewer(int holders, int ofFirst) {
    fill(holders);
    return fewer[holders][ofFirst];
  }

  /** Returns the least value that either test can have for so many holders. */
  double least(int holders) {
    return Math.min(
        more(holders, Math.min(holders, first)), fewer(holders, Math.max(0, holders - second)));
  }

  /** Returns the smaller of both chances for so many holders, by how many are of the first side. */
  double[] either(int holders) {
    fill(holders);
    double[] either = more[holders].clone();
    for (int k = Math.max(0, holders - second); k < either.length; k++) {
      either[k] = Math.min(either[k], fewer[holders][k]);
    }
    return either;
  }

  private void fill(int holders) {
    if (more[holders] != null) {
      return;
    }
    int low = Math.max(0, holders - second);
    int high = Math.min(holders, first);
    double[] exactly = new double[high + 1];
    for (int k = low; k <= high; k++) {
      exactly[k] =
          Math.exp(
              logChoose(first, k)
                  + logChoose(second, holders - k)
                  - logChoose(first + second, holders));
    }
    double[] above = new double[high + 1];
    double[] below = new double[high + 1];
    double sum = 0;
    for (int k = high; k >= low; k--) {
      sum += exactly[k];
      above[k] = Math.min(1, sum);
    }
    sum = 0;
    for (int k = low; k <= high; k++) {
      sum += exactly[k];
      below[k] = Math.min(1, sum);
    }
    more[holders] = above;
    fewer[holders] = below;
  }

  private double logChoose(int n, int k) {
    return logFactorials[n] - logFactorials[k] - logFactorials[n - k];
  }

  /**
   * Returns Dunning's log-likelihood ratio, 0 where the shares are equal: how much better two
   * shares explain the counts than one does.
   */
  static double logLikelihood(int k1, int n1, int k2, int n2) {
    double both = (double) (k1 + k2) / (n1 + n2);
    return 2
        * (part(k1, n1 * both)
            + part(n1 - k1, n1 * (1 - both))
            + part(k2, n2 * both)
            + part(n2 - k2, n2 * (1 - both)));
  }

  private static double part(double seen, double expected) {
    return seen == 0 ? 0 : seen * Math.log(seen / expected);
  }
}
