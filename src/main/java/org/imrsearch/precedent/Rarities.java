package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare words are among texts that are compared, and by that, how like two texts are. What all
 * rulings of a pool say, because they are on one service, tells nothing among them.
 */
final class Rarities {
  private final Map<String, Integer> holding = new HashMap<>();
  private int texts;

  void add(WordCounts text) {
    texts++;
    text.forEach((word, count) -> holding.merge(word, 1, Integer::sum));
  }

  private double rarity(String word) {
    return Math.log((texts + 1.0) / (holding.getOrDefault(word, 0) + 0.5));
  }

  private double weight(String word, int count) {
    return (1 + Math.log(count)) * Math.max(0, rarity(word));
  }

  private double length(WordCounts text) {
    double[] sum = {0};
    text.forEach(
        (word, count) -> {
          double weight = weight(word, count);
          sum[0] += weight * weight;
        });
    return Math.sqrt(sum[0]);
  }

  /** What two texts have in common: the cosine, and the words that most of it comes from. */
  record Common(double cosine, List<String> words) {}

  Common common(WordCounts one, WordCounts other, int most) {
    record Shared(String word, double product) {}
    List<Shared> shared = new ArrayList<>();
    one.forEach(
        (word, count) -> {
          int there = other.count(word);
          double product = there == 0 ? 0 : weight(word, count) * weight(word, there);
          if (product > 0) {
            shared.add(new Shared(word, product));
          }
        });
    double lengths = length(one) * length(other);
    if (shared.isEmpty() || lengths == 0) {
      return new Common(0, List.of());
    }
    shared.sort(Comparator.comparingDouble(Shared::product).reversed().thenComparing(Shared::word));
    return new Common(
        Math.min(1, shared.stream().mapToDouble(Shared::product).sum() / lengths),
        shared.stream().limit(most).map(s -> one.word(s.word())).toList());
  }
}
