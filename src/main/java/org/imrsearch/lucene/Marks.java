package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a query looks for in texts, gathered as it is compiled, to be marked in what is shown. */
final class Marks {
  private final Map<String, List<Mark>> byField = new HashMap<>();
  private int words;

  /**
   * A word, or words in a row.
   *
   * @param word tells one word of the query from another
   * @param terms what counts as each word in the row
   */
  record Mark(int word, List<Set<String>> terms) {
    Mark {
      terms = List.copyOf(terms);
    }
  }

  /** Begins a word of the query; what is added next belongs to it. */
  void nextWord() {
    words++;
  }

  void add(String luceneField, List<Set<String>> row) {
    byField.computeIfAbsent(luceneField, f -> new ArrayList<>()).add(new Mark(words, row));
  }

  /** Returns what to mark in the texts of a Lucene field. */
  List<Mark> in(String luceneField) {
    return byField.getOrDefault(luceneField, List.of());
  }

  boolean isEmpty() {
    return byField.isEmpty();
  }
}
