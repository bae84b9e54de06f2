package org.imrsearch.letter;

/**
 * Repairs what publishing did to running text: line breaks, double blanks where a name was
 * redacted, words split at a hyphen ("Non- MTUS"), sentences glued together ("issues.The").
 */
final class Prose {
  private Prose() {}

  /** Returns the text on one line, repaired, without blanks at either end. */
  static String flow(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int n = text.length();
    boolean blank = false;
    char last = ' ';
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank) {
        if (!out.isEmpty() && !rejoins(out, text, i)) {
          out.append(' ');
        }
        blank = false;
      } else if (last == '.' && isGluedSentence(out, text, i)) {
        out.append(' ');
      }
      out.append(c);
      last = c;
    }
    return out.toString();
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /**
   * A hyphen after a letter and a blank: the word goes on, unless a conjunction follows, as in
   * "pre- and post-operative".
   */
  private static boolean rejoins(StringBuilder before, CharSequence text, int next) {
    int last = before.length() - 1;
    if (before.charAt(last) != '-' || last == 0 || !Character.isLetter(before.charAt(last - 1))) {
      return false;
    }
    return Character.isLetter(text.charAt(next)) && !isConjunction(text, next);
  }

  private static boolean isConjunction(CharSequence text, int at) {
    for (String word : new String[] {"and", "or", "to"}) {
      int end = at + word.length();
      if (end <= text.length()
          && word.contentEquals(text.subSequence(at, end))
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** A capital straight after a full stop that ends a word of two small letters or more. */
  private static boolean isGluedSentence(StringBuilder before, CharSequence text, int next) {
    int last = before.length() - 1;
    return last >= 2
        && Character.isLowerCase(before.charAt(last - 1))
        && Character.isLowerCase(before.charAt(last - 2))
        && Character.isUpperCase(text.charAt(next))
        && next + 1 < text.length()
        && (Character.isLowerCase(text.charAt(next + 1)) || isBlank(text.charAt(next + 1)))
        && !followsWebName(before, last);
  }

  /** "UpToDate.Com" and the like stay whole: the word before the stop holds a capital inside. */
  private static boolean followsWebName(StringBuilder before, int stop) {
    int i = stop - 1;
    while (i > 0 && Character.isLetter(before.charAt(i - 1))) {
      if (Character.isUpperCase(before.charAt(i))) {
        return true;
      }
      i--;
    }
    return i > 0 && (before.charAt(i - 1) == '.' || before.charAt(i - 1) == '/');
  }
}
