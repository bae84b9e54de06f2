package org.imrsearch.evaluation;

import java.util.Locale;

/** What two values may differ in and still be the same. */
enum Likeness {
  /** Nothing: dates, numbers, codes and names of the catalogues. */
  EXACT,
  /**
   * How a text is set: the width of white space, the shape of quotes and dashes, punctuation at the
   * end.
   */
  WORDING,
  /** That, and capitals: diagnoses and drugs, which letters write both ways. */
  CLINICAL;

  /** Returns what is compared in place of a value. */
  String key(String value) {
    return switch (this) {
      case EXACT -> value;
      case WORDING -> plain(value);
      case CLINICAL -> plain(value).toLowerCase(Locale.ROOT);
    };
  }

  private static String plain(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = plain(value.charAt(i));
      boolean blank = c == ' ';
      if (!blank || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
        plain.append(c);
      }
    }
    int end = plain.length();
    while (end > 0 && " .,;:".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
