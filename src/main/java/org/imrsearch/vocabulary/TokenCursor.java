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
  private char[] folded = new char[24];
  private int length;
  private int hash;
  private int position;
  private int start;
  private boolean hardGap;

  TokenCursor(CharSequence text, int from) {
    this.text = text.toString();
    this.position = from;
  }

  /** Moves to the next token; false at the end of the text. */
  boolean next() {
    skipGap();
    start = position;
    length = 0;
    if (position == text.length()) {
      return false;
    }
    char first = text.charAt(position);
    if (isSign(first)) {
      position++;
      String word = first == '&' ? "and" : "percent";
      word.getChars(0, word.length(), folded, 0);
      length = word.length();
      hash = TokenIds.hash(folded, length);
      return true;
    }
    foldWord();
    int singular = singular(folded, length);
    if (singular < length) {
      length = singular;
      hash = TokenIds.hash(folded, length);
    }
    return true;
  }

  private void skipGap() {
    hardGap = false;
    int at = position;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ') {
        if (begins(c)) {
          break;
        }
        hardGap |= endsSentence(at);
      }
      at++;
    }
    position = at;
  }

  /** Folds and hashes in one go, with what the loop changes in variables of its own. */
  private void foldWord() {
    char[] word = folded;
    int size = 0;
    int sum = 0;
    int at = position;
    while (at < text.length()) {
      char c = text.charAt(at);
      char low = folded(c);
      if (low != 0) {
        if (size == word.length) {
          word = Arrays.copyOf(word, 2 * size);
        }
        word[size++] = low;
        sum = 31 * sum + low;
      } else if (!isApostrophe(c) || at + 1 == text.length() || folded(text.charAt(at + 1)) == 0) {
        break;
      }
      at++;
    }
    folded = word;
    length = size;
    hash = sum;
    position = at;
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

  /** Returns the hash of the token, as {@link TokenIds#hash} makes it. */
  int hash() {
    return hash;
  }

  /** Returns the lower case of a letter or digit, and of other characters 0. */
  private static char folded(char c) {
    if (c < ASCII) {
      return FOLDED[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** A full stop inside a number or a web address does not end a sentence; neither does "10.5". */
  private boolean endsSentence(int at) {
    char c = text.charAt(at);
    return c == ';'
        || (isStop(c) && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
  }

  /** Returns whether a sentence or a clause ends with a character, if nothing follows it. */
  static boolean isStop(char c) {
    return c == '.' || c == ';' || c == ':' || c == '?' || c == '!';
  }

  private static boolean begins(char c) {
    return folded(c) != 0 || isSign(c);
  }

  /** Returns what a token begins with that begins with a character; 0 if none does. */
  static char initial(char c) {
    return c == '&' ? 'a' : c == '%' ? 'p' : folded(c);
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
