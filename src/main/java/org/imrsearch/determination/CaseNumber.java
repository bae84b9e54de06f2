package org.imrsearch.determination;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IMR case number in its published spelling: {@code CM}, two digits of the year, a hyphen, seven
 * digits.
 *
 * @param value the canonical spelling, for example {@code CM14-0001003}
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
  private static final Pattern CANONICAL = Pattern.compile("CM\\d{2}-\\d{7}");
  private static final Pattern ANY_SPELLING =
      Pattern.compile("(?i)(CM)?\\s*(\\d{2})\\s*[-_\\u2010-\\u2015 ]?\\s*(\\d{3,7})");

  public CaseNumber {
    if (!CANONICAL.matcher(value).matches()) {
      throw new IllegalArgumentException("not a case number: " + value);
    }
  }

  /**
   * Reads a case number in any spelling that people type: {@code CM14-0001003}, {@code cm14 1003},
   * {@code 14-0001003}. Without the letters, the seven digits must all be there, so that a date or
   * a plain number is not taken for a case.
   *
   * @return the case number, or empty when the whole text is not one
   */
  public static Optional<CaseNumber> parse(String text) {
    Matcher m = ANY_SPELLING.matcher(text.strip());
    if (!m.matches() || (m.group(1) == null && m.group(3).length() != 7)) {
      return Optional.empty();
    }
    String digits = "0".repeat(7 - m.group(3).length()) + m.group(3);
    return Optional.of(new CaseNumber("CM" + m.group(2) + "-" + digits));
  }

  @Override
  public int compareTo(CaseNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
