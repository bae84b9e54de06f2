package org.imrsearch.vocabulary;

/**
 * Leaves out the words that a name may have anywhere without becoming another one: "tear of the
 * left medial meniscus" is "tear of medial meniscus".
 */
final class SideMask {
  private static final TokenSet WORDS =
      TokenSet.of(
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
          "unspecified");

  private SideMask() {}

  /** Returns a name with blanks for these words. */
  static String over(String name) {
    StringBuilder masked = new StringBuilder(name);
    TokenCursor cursor = new TokenCursor(name, 0);
    while (cursor.next()) {
      for (int i = cursor.start(); i < cursor.end() && isMasked(cursor); i++) {
        masked.setCharAt(i, ' ');
      }
    }
    return masked.toString();
  }

  private static boolean isMasked(TokenCursor cursor) {
    return WORDS.contains(TokenIds.find(cursor));
  }

  /** Returns the tokens of a text without these words. */
  static Tokens over(Tokens text) {
    return text.without(WORDS);
  }
}
