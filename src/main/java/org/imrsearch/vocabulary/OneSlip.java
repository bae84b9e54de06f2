package org.imrsearch.vocabulary;

/**
 * Tells words that are one slip of the pen apart: a letter wrong, missing, too many, or swapped.
 */
final class OneSlip {
  /** Shorter words are too close to each other to be told apart by one letter. */
  static final int SHORTEST = 7;

  private OneSlip() {}

  /** Returns whether a word is one slip away from a known one; the first letter must be right. */
  static boolean apart(char[] known, char[] word, int length) {
    int difference = known.length - length;
    if (length < SHORTEST
        || known.length < SHORTEST
        || Math.abs(difference) > 1
        || known[0] != word[0]) {
      return false;
    }
    int i = commonStart(known, word, length);
    return switch (difference) {
      case 0 -> sameFrom(known, i + 1, word, i + 1, length) || swapped(known, word, i, length);
      case 1 -> sameFrom(known, i + 1, word, i, length);
      default -> sameFrom(known, i, word, i + 1, length);
    };
  }

  private static int commonStart(char[] known, char[] word, int length) {
    int i = 0;
    while (i < length && i < known.length && known[i] == word[i]) {
      i++;
    }
    return i;
  }

  private static boolean swapped(char[] known, char[] word, int i, int length) {
    return i + 1 < length
        && known[i] == word[i + 1]
        && known[i + 1] == word[i]
        && sameFrom(known, i + 2, word, i + 2, length);
  }

  private static boolean sameFrom(char[] known, int k, char[] word, int w, int length) {
    int inKnown = k;
    int inWord = w;
    while (inKnown < known.length && inWord < length) {
      if (known[inKnown++] != word[inWord++]) {
        return false;
      }
    }
    return inKnown >= known.length && inWord >= length;
  }
}
