package org.imrsearch.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and dates beside a document's name: "2016", "(2004)", "10/06/2014", "May 4, 2015". */
final class EditionStamp {
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|"
              + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? "
              + "(?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}");

  /** Digits, and the capitals of the months: at most places, a look at one character does. */
  private static final String INITIALS = "0123456789JFMASOND";

  private EditionStamp() {}

  /** Returns where the date at an offset ends, if there is one. */
  static Optional<Integer> dateEnd(String text, int offset) {
    if (offset >= text.length() || INITIALS.indexOf(text.charAt(offset)) < 0) {
      return Optional.empty();
    }
    Matcher m = DATE.matcher(text).region(offset, text.length());
    return m.lookingAt() ? Optional.of(m.end()) : Optional.empty();
  }

  /** Returns the year at an offset: four digits beginning with 19 or 20, perhaps in parentheses. */
  static Optional<String> yearAt(String text, int offset) {
    int digits = text.charAt(offset) == '(' ? offset + 1 : offset;
    if (digits + 4 > text.length()
        || !(text.startsWith("19", digits) || text.startsWith("20", digits))) {
      return Optional.empty();
    }
    for (int i = digits; i < digits + 4; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return Optional.empty();
      }
    }
    boolean goesOn =
        digits + 4 < text.length() && Character.isLetterOrDigit(text.charAt(digits + 4));
    boolean closed =
        digits == offset || (digits + 4 < text.length() && text.charAt(digits + 4) == ')');
    return goesOn || !closed ? Optional.empty() : Optional.of(text.substring(digits, digits + 4));
  }

  /** Returns where the year at an offset ends. */
  static int yearEnd(String text, int offset) {
    return text.charAt(offset) == '(' ? offset + 6 : offset + 4;
  }
}
