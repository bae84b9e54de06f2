package org.imrsearch.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts, field by field, what was extracted rightly, wrongly, and not. */
final class ExtractionTally {
  private final Map<ExtractedField, FieldScore> scores = new EnumMap<>(ExtractedField.class);
  private final Consumer<Miss> misses;

  ExtractionTally(Consumer<Miss> misses) {
    this.misses = misses;
  }

  /**
   * Compares one field of one letter. The values are a bag: their order does not count, how often
   * each stands there does.
   */
  void add(String letter, ExtractedField field, List<Fact> truth, List<Fact> parsed) {
    Map<String, Deque<Fact>> left = new LinkedHashMap<>();
    truth.forEach(fact -> left.computeIfAbsent(fact.key(), k -> new ArrayDeque<>()).add(fact));
    Map<String, Difference> differences = new LinkedHashMap<>();
    int right = 0;
    for (Fact fact : parsed) {
      Deque<Fact> same = left.getOrDefault(fact.key(), new ArrayDeque<>());
      if (same.isEmpty()) {
        differences.computeIfAbsent(fact.owner(), o -> new Difference()).wrong.add(fact.value());
      } else {
        same.remove();
        right++;
      }
    }
    for (Deque<Fact> unread : left.values()) {
      for (Fact fact : unread) {
        differences.computeIfAbsent(fact.owner(), o -> new Difference()).missed.add(fact.value());
      }
    }
    scores.merge(
        field, new FieldScore(field.code(), truth.size(), parsed.size(), right), FieldScore::plus);
    differences.forEach(
        (owner, difference) ->
            misses.accept(
                new Miss(letter, field.code(), owner, difference.missed, difference.wrong)));
  }

  /** Returns the scores of the fields compared, in the report's order. */
  List<FieldScore> scores() {
    return List.copyOf(scores.values());
  }

  private static final class Difference {
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
  }
}
