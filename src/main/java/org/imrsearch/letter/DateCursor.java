package org.imrsearch.letter;

/** A place in a text, moved on over the parts that dates are written with. */
final class DateCursor {
  static final int SHORTEST_MONTH = 3;
  private static final int LONGEST_MONTH = 9;

  /** How many blanks and hyphens may stand between the parts of a date. */
  static final int FEW_BLANKS = 9;

  private final CharSequence text;
  private final int to;
  private int at;

  DateCursor(CharSequence text, int to) {
    this.text = text;
    this.to = to;
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  String text(int from, int end) {
    return text.subSequence(from, end).toString();
  }

  /** Moves over a number, however long, and returns what its last digits say. */
  int number() {
    int number = 0;
    while (at < to && isDigit(text.charAt(at))) {
      number = (number * 10 + text.charAt(at++) - '0') % 100_000;
    }
    return number;
  }

  /** Returns a number of no more digits than that, or -1. */
  int number(int mostDigits) {
    int from = at;
    int number = number();
    return at == from || at - from > mostDigits ? -1 : number;
  }

  /** Returns a number of four digits that ends a word, or -1. */
  int year() {
    int from = at;
    int number = number();
    return at - from == 4 && isEnd() ? number : -1;
  }

  boolean isEnd() {
    return at == to || !isWord(text.charAt(at));
  }

  /** Moves over a word that may name a month. */
  boolean skipName() {
    int start = at;
    boolean capital = at < to && isCapital(text.charAt(at));
    while (at < to && at - start <= LONGEST_MONTH && isLetter(text.charAt(at))) {
      at++;
    }
    return capital && at - start >= SHORTEST_MONTH && at - start <= LONGEST_MONTH;
  }

  void skipOrdinal() {
    if (at + 1 < to) {
      char c = text.charAt(at);
      char next = text.charAt(at + 1);
      boolean ordinal =
          (c == 's' && next == 't')
              || (c == 'n' && next == 'd')
              || (c == 'r' && next == 'd')
              || (c == 't' && next == 'h');
      at += ordinal ? 2 : 0;
    }
  }

  boolean skip(char c) {
    boolean there = at < to && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  boolean skipSlash() {
    return skip('/') || skip('-');
  }

  /** The same with one blank on either side at most. */
  boolean skipSpacedSlash() {
    skipBlanks(1);
    boolean slash = skipSlash();
    skipBlanks(1);
    return slash;
  }

  int skipBlanks(int most) {
    int from = at;
    while (at < to && at - from < most && isBlank(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** Moves over the blanks and hyphens between the parts of a date; there is one at least. */
  boolean skipJoint() {
    int from = at;
    while (at < to
        && at - from < FEW_BLANKS
        && (text.charAt(at) == '-' || isBlank(text.charAt(at)))) {
      at++;
    }
    return at > from;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(char c) {
    return isCapital(c) || (c >= 'a' && c <= 'z');
  }

  static boolean isWord(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }
}
