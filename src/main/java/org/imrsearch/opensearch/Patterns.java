package org.imrsearch.opensearch;

import java.util.Locale;
import org.imrsearch.engine.plan.QueryToken;

/** Writes regular expressions as Lucene reads them. */
final class Patterns {
  private static final String SPECIAL = ".?+*|{}[]()\"\\#@&<>~^$-";

  private Patterns() {}

  /** Returns what fits this text alone. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (SPECIAL.indexOf(c) >= 0) {
      out.append('\\');
    }
    out.appendCodePoint(c);
  }

  /** Returns what fits the words that a pattern of {@code *} and {@code ?} fits, but no stems. */
  static String wildcard(String pattern) {
    String notStem = "[^" + QueryToken.STEM_MARK + "]";
    StringBuilder out = new StringBuilder();
    pattern
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '*' -> out.append(out.isEmpty() ? "(" + notStem + ".*)?" : ".*");
                case '?' -> out.append(out.isEmpty() ? notStem : ".");
                default -> append(out, c);
              }
            });
    return out.toString();
  }

  /**
   * Returns what fits a facet's values down to a level, below a path as queries write it where one
   * is given: in any case, and with whatever stands between names. It fits more rather than less;
   * what is meant is picked out of what was counted.
   */
  static String facetValues(int levels, String under) {
    StringBuilder out = new StringBuilder(".[1-" + levels + "]");
    for (int i = 0; i < under.length(); i++) {
      char c = under.charAt(i);
      boolean number = isDigit(c) && (i == 0 || !isDigit(under.charAt(i - 1)));
      out.append(number ? "(\u001d0*)?" : "");
      if (c == '/' || c == '-') {
        out.append("[\u001f/\\-]");
      } else if (Character.isLetter(c)) {
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
        out.append('(').append(lower).append('|').append(upper).append(')');
      } else {
        append(out, c);
      }
    }
    return under.isEmpty() ? out + ".*" : out + "(\u001f.*)?";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
