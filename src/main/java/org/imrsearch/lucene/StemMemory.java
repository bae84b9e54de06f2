package org.imrsearch.lucene;

import org.jspecify.annotations.Nullable;

/**
 * The stems of the words met last. Letters repeat their words, and stemming one costs several
 * look-ups in a dictionary that no cache of the processor holds. A word of up to twelve letters
 * from a to z is a number, five bits a letter, so remembering it needs no text; other words are not
 * remembered.
 */
final class StemMemory {
  /** A number that is no word's. */
  static final long NO_WORD = 0;

  private static final int MOST_LETTERS = 12;
  private static final int BITS_OF_PLACES = 14;

  private final long[] words = new long[1 << BITS_OF_PLACES];
  private final String[] stems = new String[1 << BITS_OF_PLACES];

  /** Returns the word as a number, or {@link #NO_WORD}. */
  static long number(char[] word, int length) {
    if (length > MOST_LETTERS) {
      return NO_WORD;
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int letter = word[i] - 'a' + 1;
      if (letter < 1 || letter > 26) {
        return NO_WORD;
      }
      number = (number << 5) | letter;
    }
    return number;
  }

  @Nullable String stem(long word) {
    int place = place(word);
    return words[place] == word ? stems[place] : null;
  }

  void remember(long word, String stem) {
    int place = place(word);
    words[place] = word;
    stems[place] = stem;
  }

  /** Spreads the words by the golden ratio; two words of one place put each other out. */
  private static int place(long word) {
    return (int) ((word * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS_OF_PLACES));
  }
}
