package org.imrsearch.query;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.CaseNumber;

/** Case numbers as people type them, which may be over two or three words: "cm 14 1003". */
final class CaseSpelling {
  /** The most words that a case number is written in. */
  static final int MAX_WORDS = 3;

  private static final Pattern BEGINNING =
      Pattern.compile("(?i)(?:CM)?(\\d{2})(?:[-_\\u2010-\\u2015](\\d{0,7}))?\\*");

  private CaseSpelling() {}

  /**
   * Reads the beginning of a case number with a star behind it, punctuation around it passed over:
   * {@code CM16-02*}, {@code cm16*}.
   *
   * @param inField whether cases are meant at all, so that the letters may be left out
   */
  static Optional<Query> beginning(Span typed, boolean inField) {
    String bare = typed.trimmedTo("*").text();
    if (!bare.endsWith("*") || !(inField || bare.regionMatches(true, 0, "cm", 0, 2))) {
      return Optional.empty();
    }
    Matcher m = BEGINNING.matcher(bare);
    return m.matches()
        ? Optional.of(
            new Query.CasesFrom("CM" + m.group(1) + "-" + Objects.toString(m.group(2), "")))
        : Optional.empty();
  }

  /**
   * Reads a case number, with the number of a ruling behind it or without, {@code CM14-1003#2},
   * punctuation around it passed over.
   */
  static Optional<CaseNumber> read(String text) {
    String bare = new Span(text, 0, text.length()).trimmedTo("").text();
    int ruling = bare.indexOf('#');
    return CaseNumber.parse(ruling < 0 ? bare : bare.substring(0, ruling));
  }

  /** Returns whether a word may be the first of a case number that goes on in the next. */
  static boolean mayGoOn(String word, String next) {
    boolean begins =
        word.regionMatches(true, 0, "cm", 0, 2) || (word.length() == 2 && isDigit(word.charAt(0)));
    return begins && !next.isEmpty() && isDigit(next.charAt(0));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
