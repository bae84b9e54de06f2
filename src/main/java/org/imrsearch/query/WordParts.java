package org.imrsearch.query;

/** Which characters words are made of. */
final class WordParts {
  private WordParts() {}

  static boolean isPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isPart(int codePoint, String orOneOf) {
    return isPart(codePoint) || orOneOf.indexOf(codePoint) >= 0;
  }

  /** Returns whether there is anything to search for in a text. */
  static boolean anyIn(String text) {
    return text.codePoints().anyMatch(WordParts::isPart);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns whether it is a double quote, straight or curly, as word processors put it. */
  static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d';
  }
}
