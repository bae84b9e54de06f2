package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingMetricsTest {
  private static final Map<String, Integer> RELEVANT = Map.of("a", 3, "b", 1);

  /** The best order gains 7 + 1 / log2(3) = 7.631. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b     | 1",
        "b a     | 0.710", // (1 + 7 / log2(3)) / 7.631
        "x a b   | 0.644", // (7 / log2(3) + 1 / 2) / 7.631
        "a       | 0.917",
        "x y     | 0",
      })
  void gainIsDiscountedByRank(String ranked, double ndcg) {
    List<String> ids = Arrays.asList(ranked.split(" "));
    assertThat(RankingMetrics.ndcg(ids, RELEVANT)).isEqualTo(ndcg, within(0.001));
  }

  @Test
  void whatStandsBelowTheTenthIsNotSeen() {
    List<String> ids = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a");
    assertThat(RankingMetrics.ndcg(ids, RELEVANT)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"a x, 1", "x b, 0.5", "x y, 0"})
  void theFirstRelevantRulingCounts(String ranked, double reciprocal) {
    List<String> ids = Arrays.asList(ranked.split(" "));
    assertThat(RankingMetrics.reciprocalRank(ids, RELEVANT)).isEqualTo(reciprocal);
  }
}
