package org.imrsearch.precedent;

import java.util.Locale;

/** Makes one of a word's forms: small letters, no possessive, the singular of plain plurals. */
final class WordFold {
  private static final int SHORT = 3;

  private WordFold() {}

  /** Returns the form by which a word is compared. */
  static String fold(String word) {
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
    return isPlural(bare) ? singular(bare) : bare;
  }

  /** "symptoms" but not "loss", "status", "pelvis". */
  private static boolean isPlural(String word) {
    return word.length() > SHORT
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  private static String singular(String word) {
    return word.endsWith("ies") && word.length() > SHORT + 2
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
