package org.imrsearch.engine.plan;

import java.util.List;

/**
 * Words in a row in one field, or one word, that count as the word of a query.
 *
 * @param words what counts as each word of the row
 * @param weight what an occurrence counts, where that of the word itself counts 1
 */
public record WordRow(List<List<String>> words, float weight) {
  public WordRow {
    words = words.stream().map(List::copyOf).toList();
  }

  /** Any of these terms. */
  static WordRow of(List<String> terms) {
    return new WordRow(List.of(terms), 1);
  }

  /** Returns whether it is one word. */
  public boolean isSingle() {
    return words.size() == 1;
  }
}
