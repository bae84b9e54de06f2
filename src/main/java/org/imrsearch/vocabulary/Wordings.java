package org.imrsearch.vocabulary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects wordings, each once with its greatest weight, in the order in which they come. */
final class Wordings {
  private final Map<String, Wording> byKey = new LinkedHashMap<>();

  /**
   * @param typed the first of them, as the query has it
   */
  Wordings(String typed) {
    add(new Wording(typed, 1));
  }

  void add(Wording wording) {
    byKey.merge(
        NameKey.of(wording.text()),
        wording,
        (one, other) -> one.weight() >= other.weight() ? one : other);
  }

  /** Returns the heaviest, the heaviest first. */
  List<Wording> best(int most) {
    return byKey.values().stream()
        .sorted(Comparator.comparing(Wording::weight, Comparator.reverseOrder()))
        .limit(most)
        .toList();
  }
}
