package org.imrsearch.vocabulary;

import java.util.Arrays;

/**
 * Blanks the words that a name may have anywhere without becoming another one: "tear of the left
 * medial meniscus" is "tear of medial meniscus". Lengths stay, so offsets do too.
 */
final class SideMask {
  private static final String[] WORDS = {
    "left",
    "right",
    "bilateral",
    "bilaterally",
    "both",
    "lt",
    "rt",
    "sided",
    "the",
    "his",
    "her",
    "unspecified"
  };

  private static final int LONGEST = 11;

  private SideMask() {}

  static String over(CharSequence text) {
    String written = text.toString();
    char[] masked = written.toCharArray();
    int start = -1;
    for (int i = 0; i <= masked.length; i++) {
      boolean letter = i < masked.length && Character.isLetterOrDigit(masked[i]);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (isMasked(written, start, i - start)) {
          Arrays.fill(masked, start, i, ' ');
        }
        start = -1;
      }
    }
    return new String(masked);
  }

  private static boolean isMasked(String text, int start, int length) {
    if (length > LONGEST || length < 2) {
      return false;
    }
    char first = Character.toLowerCase(text.charAt(start));
    for (String word : WORDS) {
      if (word.charAt(0) == first
          && word.length() == length
          && text.regionMatches(true, start, word, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
