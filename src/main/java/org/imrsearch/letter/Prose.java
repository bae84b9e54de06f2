package org.imrsearch.letter;

/**
 * Repairs what publishing did to running text: line breaks, double blanks where a name was
 * redacted, words split at a hyphen ("Non- MTUS"), sentences glued together ("issues.The").
 */
final class Prose {
  private static final String[] CONJUNCTIONS = {"and", "or", "to"};

  private Prose() {}

  /** Returns the text on one line, repaired, without blanks at either end. */
  static String flow(String text) {
    return flow(text, 0, text.length());
  }

  /** Returns a stretch of text in the same way; what needs no repair is copied as a whole. */
  static String flow(String text, int from, int to) {
    int copied = afterBlanks(text, from, to);
    StringBuilder out = new StringBuilder(to - copied);
    for (int i = copied; i < to; i++) {
      char c = text.charAt(i);
      if (c > '.' && c < '\u007f') {
        continue;
      }
      if (isBlank(c)) {
        int next = afterBlanks(text, i + 1, to);
        if (c != ' ' || next != i + 1 || next == to || text.charAt(i - 1) == '-') {
          out.append(text, copied, i);
          if (next < to && !rejoins(out, text, next, to)) {
            out.append(' ');
          }
          copied = next;
        }
        i = next - 1;
      } else if (c == '.' && i + 1 < to && Character.isUpperCase(text.charAt(i + 1))) {
        out.append(text, copied, i + 1);
        copied = i + 1;
        if (isGluedSentence(out, text, i + 1, to)) {
          out.append(' ');
        }
      }
    }
    return out.append(text, copied, to).toString();
  }

  private static int afterBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /**
   * A hyphen after a letter and a blank: the word goes on, unless a conjunction follows, as in
   * "pre- and post-operative".
   */
  private static boolean rejoins(StringBuilder before, String text, int next, int to) {
    int last = before.length() - 1;
    if (before.charAt(last) != '-' || last == 0 || !Character.isLetter(before.charAt(last - 1))) {
      return false;
    }
    return Character.isLetter(text.charAt(next)) && !isConjunction(text, next, to);
  }

  private static boolean isConjunction(String text, int at, int to) {
    for (String word : CONJUNCTIONS) {
      int end = at + word.length();
      if (end <= to
          && text.startsWith(word, at)
          && (end == to || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** A capital straight after a full stop that ends a word of two small letters or more. */
  private static boolean isGluedSentence(StringBuilder before, String text, int next, int to) {
    int last = before.length() - 1;
    return last >= 2
        && Character.isLowerCase(before.charAt(last - 1))
        && Character.isLowerCase(before.charAt(last - 2))
        && next + 1 < to
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
