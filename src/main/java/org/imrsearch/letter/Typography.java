package org.imrsearch.letter;

/**
 * Makes plain text of what typesetting and copying put into a letter: ligatures, soft hyphens,
 * blanks of every width, marks of no width, bold markers, bullets, and form feeds in the middle of
 * a word. Lines stay as they are, so that their numbers do. Most letters have none of these, and
 * come back as the same string.
 */
final class Typography {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char FIRST_LIGATURE = '\ufb00';
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final String BULLETS = "\u2022\u25aa\u25cf\u25e6\u2023\u00b7\uf0b7\uf0a7\u27a2";

  /** A form feed took the place of a line's end where the line would else be longer than this. */
  private static final int LONGEST_LINE = 120;

  private final String raw;
  private final StringBuilder plain;

  /** Whether nothing stands on the line yet: a bullet there is a list's, elsewhere a sign. */
  private boolean lineBegins;

  private Typography(String raw) {
    this.raw = raw;
    this.plain = new StringBuilder(raw.length());
  }

  static String plain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (isOdd(raw, i)) {
        return new Typography(raw).from(i);
      }
    }
    return raw;
  }

  private static boolean isOdd(String raw, int i) {
    char c = raw.charAt(i);
    if (c < '\u007f') {
      return (c == '*' && i + 1 < raw.length() && raw.charAt(i + 1) == '*')
          || (c == '\f' && splitsWord(raw, i));
    }
    return c == SOFT_HYPHEN
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200f')
        || (c >= '\u2010' && c <= '\u2012')
        || (c >= '\u2028' && c <= '\u202f')
        || (c >= '\u205f' && c <= '\u2064')
        || c == '\u2212'
        || c == '\u3000'
        || c == '\ufeff'
        || (c >= FIRST_LIGATURE && c <= '\ufb06')
        || BULLETS.indexOf(c) >= 0;
  }

  private String from(int firstOdd) {
    plain.append(raw, 0, firstOdd);
    lineBegins = plain.substring(plain.lastIndexOf("\n") + 1).isBlank();
    for (int i = firstOdd; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!isOdd(raw, i)) {
        plain.append(c);
        lineBegins = c == '\n' || c == '\f' || (lineBegins && c <= ' ');
      } else if (c == '*') {
        i++;
      } else if (c == SOFT_HYPHEN) {
        i = afterSoftHyphen(i) - 1;
      } else if (c != '\f') {
        append(c);
      }
    }
    return plain.toString();
  }

  private void append(char c) {
    if (c >= FIRST_LIGATURE && c <= '\ufb06') {
      plain.append(LIGATURES[c - FIRST_LIGATURE]);
      lineBegins = false;
    } else if ((c >= '\u2010' && c <= '\u2012') || c == '\u2212') {
      plain.append('-');
      lineBegins = false;
    } else if (BULLETS.indexOf(c) >= 0) {
      plain.append(lineBegins ? ' ' : c);
    } else if (c == '\u2028' || c == '\u2029') {
      plain.append(' ');
    } else if (!hasNoWidth(c)) {
      plain.append(' ');
    }
  }

  private static boolean hasNoWidth(char c) {
    return (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  /** A soft hyphen that ends a line carries its word over to the next one. */
  private int afterSoftHyphen(int at) {
    int next = at + 1;
    while (next < raw.length() && raw.charAt(next) == ' ') {
      next++;
    }
    return next < raw.length() && raw.charAt(next) == '\n' ? afterBlanks(next) : at + 1;
  }

  /** The rest of the word comes up to this line; the line feeds go behind it. */
  private int afterBlanks(int lineEnd) {
    int start = lineEnd;
    while (start < raw.length() && Prose.isBlank(raw.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < raw.length() && Character.isLetterOrDigit(raw.charAt(end))) {
      end++;
    }
    plain.append(raw, start, end).append(raw, lineEnd, start);
    lineBegins = true;
    return end;
  }

  /**
   * A form feed between two letters of a word, on a line that would not be too long without it. One
   * after a small letter and before a capital stands between two lines.
   */
  private static boolean splitsWord(String raw, int at) {
    if (at == 0 || at + 1 == raw.length()) {
      return false;
    }
    char before = raw.charAt(at - 1);
    char after = raw.charAt(at + 1);
    boolean small = Character.isLetter(before) && Character.isLowerCase(after);
    boolean capitals =
        Character.isUpperCase(before)
            && Character.isUpperCase(after)
            && (at + 2 == raw.length() || !Character.isLowerCase(raw.charAt(at + 2)));
    boolean number = Character.isDigit(before) && Character.isDigit(after);
    return (small || capitals || number) && lineLength(raw, at) <= LONGEST_LINE;
  }

  private static int lineLength(String raw, int at) {
    int from = at;
    while (from > 0 && at - from <= LONGEST_LINE && raw.charAt(from - 1) != '\n') {
      from--;
    }
    int to = at + 1;
    while (to < raw.length() && to - at <= LONGEST_LINE && raw.charAt(to) != '\n') {
      to++;
    }
    return to - from - 1;
  }
}
