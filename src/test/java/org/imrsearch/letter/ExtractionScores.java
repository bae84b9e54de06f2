package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts, field by field over all letters, what was extracted rightly, wrongly, and not. */
final class ExtractionScores {
  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final StringBuilder misses = new StringBuilder();

  /** The counts of one field. */
  private static final class Score {
    private int right;
    private int extracted;
    private int expected;

    double precision() {
      return extracted == 0 ? 1 : (double) right / extracted;
    }

    double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    double f1() {
      return extracted + expected == 0 ? 1 : 2.0 * right / (extracted + expected);
    }
  }

  /** Adds one letter. */
  void add(String letter, Map<String, List<String>> truth, Map<String, List<String>> extracted) {
    truth.keySet().forEach(field -> add(letter, field, truth, extracted));
    extracted.keySet().stream()
        .filter(field -> !truth.containsKey(field))
        .forEach(field -> add(letter, field, truth, extracted));
  }

  private void add(
      String letter,
      String field,
      Map<String, List<String>> truth,
      Map<String, List<String>> extracted) {
    List<String> missed = new ArrayList<>(truth.getOrDefault(field, List.of()));
    List<String> wrong = new ArrayList<>();
    Score score = scores.computeIfAbsent(field, f -> new Score());
    score.expected += missed.size();
    for (String value : extracted.getOrDefault(field, List.of())) {
      score.extracted++;
      if (missed.remove(value)) {
        score.right++;
      } else {
        wrong.add(value);
      }
    }
    if (!missed.isEmpty() || !wrong.isEmpty()) {
      misses.append("%s %s missed %s wrong %s%n".formatted(field, letter, missed, wrong));
    }
  }

  /** Returns a line a field: precision, recall and F1. */
  String table() {
    StringBuilder table =
        new StringBuilder("%-20s %9s %6s %6s\n".formatted("field", "precision", "recall", "F1"));
    scores.forEach(
        (field, score) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-20s %9.3f %6.3f %6.3f\n",
                    field,
                    score.precision(),
                    score.recall(),
                    score.f1())));
    return table.toString();
  }

  /** Returns each field's F1. */
  Map<String, Double> f1() {
    Map<String, Double> f1 = new LinkedHashMap<>();
    scores.forEach((field, score) -> f1.put(field, score.f1()));
    return f1;
  }

  /** Returns what was missed and what was wrong, a line a field and letter. */
  String misses() {
    return misses.toString();
  }
}
