package org.imrsearch.lucene;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * All values that a ruling has in a facet field, as the one term that doc values keep for it: the
 * values in order, separated; of a path, its segments, separated otherwise; pages as one segment,
 * first-last and what stands there. Rulings repeat their combinations, so counting is one number a
 * ruling and field, and only what was counted is taken apart. Lucene's own facets read every value
 * of every ruling.
 */
final class FacetCombination {
  private static final char VALUE_END = '\u001e';

  /** Lucene's limit is 32,766 bytes, three to a character at most. */
  private static final int MOST_CHARS = 10_000;

  private FacetCombination() {}

  static String of(Collection<String> values) {
    StringBuilder combination = new StringBuilder();
    for (String value : new TreeSet<>(values)) {
      if (combination.length() + value.length() < MOST_CHARS) {
        combination.append(combination.isEmpty() ? "" : VALUE_END).append(value);
      }
    }
    return combination.toString();
  }

  /** Returns the values of a combination. */
  static List<String> values(String combination) {
    return List.of(combination.split(String.valueOf(VALUE_END), -1));
  }
}
