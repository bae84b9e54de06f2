package org.imrsearch.bench.engines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long the searches of one class took one engine: of each search, the median of its rounds. */
final class Latencies {
  private final List<double[]> rounds = new ArrayList<>();
  private long rulings;
  private int answers;

  /** Takes a round's figures, in milliseconds; a round may have been cut short. */
  void add(double[] millis) {
    rounds.add(millis);
  }

  void found(long found) {
    rulings += found;
    answers++;
  }

  long meanRulings() {
    return answers == 0 ? 0 : rulings / answers;
  }

  /** Returns a figure for each search that every round came to, sorted. */
  double[] sorted() {
    int count = rounds.stream().mapToInt(round -> round.length).min().orElse(0);
    double[] medians = new double[count];
    for (int i = 0; i < count; i++) {
      int search = i;
      double[] each = rounds.stream().mapToDouble(round -> round[search]).sorted().toArray();
      medians[i] = each[each.length / 2];
    }
    Arrays.sort(medians);
    return medians;
  }

  /** Returns the figure below which so many of a hundred are. */
  static double percentile(double[] sorted, int percent) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
