package org.imrsearch.vocabulary;

import java.util.Arrays;

/**
 * Walks the tokens of a text. A token is a run of letters and digits, apostrophes inside it left
 * out, in lower case and singular; {@code &} is the token "and" and {@code %} the token "percent".
 * Everything else only separates.
 */
final class TokenCursor {
  private static final int ASCII = 128;

  /** Of each letter and digit the lower case, of other characters 0: most text is ASCII. */
  private static final char[] FOLDED = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      FOLDED[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private final String text;
  private char[] folded = new char[32];
  private int length;
  private int position;
  private int start;
  private boolean hardGap;

  TokenCursor(CharSequence text, int from) {
    this.text = text.toString();
    this.position = from;
  }

  /** Moves to the next token; false at the end of the text. */
  boolean next() {
    hardGap = false;
    while (position < text.length() && !begins(text.charAt(position))) {
      hardGap |= endsSentence(position++);
    }
    start = position;
    length = 0;
    if (position >= text.length()) {
      return false;
    }
    char first = text.charAt(position);
    if (isSign(first)) {
      position++;
      String word = first == '&' ? "and" : "percent";
      word.getChars(0, word.length(), folded, 0);
      length = word.length();
      return true;
    }
    foldWord();
    length = singular(folded, length);
    return true;
  }

  private void foldWord() {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (isLetterOrDigit(c)) {
        append(c < ASCII ? FOLDED[c] : Character.toLowerCase(c));
      } else if (!isApostrophe(c)
          || position + 1 == text.length()
          || !isLetterOrDigit(text.charAt(position + 1))) {
        return;
      }
      position++;
    }
  }

  int start() {
    return start;
  }

  int end() {
    return position;
  }

  /** Returns whether a sentence or a clause ended between the token before and this one. */
  boolean afterHardGap() {
    return hardGap;
  }

  char[] folded() {
    return folded;
  }

  int length() {
    return length;
  }

  private void append(char c) {
    if (length == folded.length) {
      folded = Arrays.copyOf(folded, 2 * length);
    }
    folded[length++] = c;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < ASCII ? FOLDED[c] != 0 : Character.isLetterOrDigit(c);
  }

  /** A full stop inside a number or a web address does not end a sentence; neither does "10.5". */
  private boolean endsSentence(int at) {
    char c = text.charAt(at);
    return c == ';'
        || ((c == '.' || c == ':' || c == '?' || c == '!')
            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
  }

  static boolean begins(char c) {
    return isLetterOrDigit(c) || isSign(c);
  }

  /** A strength tells a cream from a tablet: "lidocaine 5%" is not "lidocaine 5 mg". */
  private static boolean isSign(char c) {
    return c == '&' || c == '%';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /**
   * Strips a plural ending from both phrases and text, so that it need not be the true singular: it
   * only has to be the same for both numbers ("diabetes" becomes "diabete" on either side).
   */
  private static int singular(char[] word, int length) {
    if (length < 4 || word[length - 1] != 's') {
      return length;
    }
    char before = word[length - 2];
    // TENS, PENS and MENS are devices: "ten sessions" does not name one.
    boolean device = length == 4 && word[1] == 'e' && before == 'n';
    if (before == 's' || before == 'u' || before == 'i' || device) {
      return length;
    }
    if (before != 'e') {
      return length - 1;
    }
    if (word[length - 3] == 'i' && length > 4) {
      word[length - 3] = 'y';
      return length - 2;
    }
    char stem = word[length - 3];
    boolean hissing =
        stem == 'x' || (stem == 'h' && (word[length - 4] == 'c' || word[length - 4] == 's'));
    return hissing || (stem == 's' && word[length - 4] == 's') ? length - 2 : length - 1;
  }
}
