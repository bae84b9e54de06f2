package org.imrsearch.precedent;

import java.util.Arrays;
import java.util.List;

/**
 * A phrase and the rulings that hold it.
 *
 * @param words the numbers of its words
 * @param telling the numbers of those that say something
 * @param rulings which hold it
 * @param count how many
 */
record Phrase(List<Integer> words, List<Integer> telling, RulingSet rulings, int count) {

  /** Returns whether the two share a word that says something. */
  boolean touches(Phrase other) {
    return telling.stream().anyMatch(other.telling::contains);
  }

  int[] row() {
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns where it stands in words, from a place on; -1 if it does not. */
  int in(int[] text, int from) {
    int[] row = row();
    for (int i = from; i + row.length <= text.length; i++) {
      if (Arrays.equals(text, i, i + row.length, row, 0, row.length)) {
        return i;
      }
    }
    return -1;
  }
}
