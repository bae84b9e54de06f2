package org.imrsearch.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good an order of rulings is, by what people judged. */
public final class RankingMetrics {
  /** How many hits people look at. */
  public static final int DEPTH = 10;

  private RankingMetrics() {}

  /**
   * Returns the discounted gain of the first {@link #DEPTH} hits as a share of the best possible: a
   * ruling of grade g gains 2^g - 1, divided by the logarithm to base 2 of its rank plus one.
   */
  public static double ndcg(List<String> ranked, Map<String, Integer> relevant) {
    double gained = 0;
    for (int i = 0; i < Math.min(DEPTH, ranked.size()); i++) {
      gained += gain(relevant.getOrDefault(ranked.get(i), 0), i);
    }
    List<Integer> best =
        relevant.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    double possible = 0;
    for (int i = 0; i < best.size(); i++) {
      possible += gain(best.get(i), i);
    }
    return possible == 0 ? 0 : gained / possible;
  }

  private static double gain(int grade, int rank) {
    return ((1 << grade) - 1) * Math.log(2) / Math.log(rank + 2.0);
  }

  /**
   * Returns one divided by the rank of the first relevant ruling; 0 when none is among the hits.
   */
  public static double reciprocalRank(List<String> ranked, Map<String, Integer> relevant) {
    for (int i = 0; i < ranked.size(); i++) {
      if (relevant.containsKey(ranked.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}
