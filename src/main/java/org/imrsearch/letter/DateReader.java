package org.imrsearch.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as letters write them: 12/29/2010, 10-13-16, 12.29.2010, August 25, 2010, 9 December
 * 2016, 09-DEC-2016, 2016-12-09.
 */
final class DateReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
              + "|(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})\\s?[/-]\\s?(\\d{4}|\\d{2})"
              + "|([A-Z][A-Za-z]{2,8})\\.?\\s{0,40}(\\d{1,2})(?:st|nd|rd|th)?"
              + "(?:\\s{0,9},\\s{0,40}|\\s{1,40})(\\d{4})"
              + "|(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,9}([A-Z][A-Za-z]{2,8})\\.?,?[\\s-]{1,9}(\\d{4})"
              + "|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))\\b");
  private static final Pattern NUMERIC_SHAPE =
      Pattern.compile("\\d{1,2}\\s?[/-]\\s?\\d{1,2}\\s?[/-]\\s?\\d{2,4}");

  private DateReader() {}

  /**
   * A date found.
   *
   * @param start the offset of its first character
   * @param end the offset after it
   * @param date the day, or empty when what looks like a date is none, such as 13/45/2016
   */
  record Found(int start, int end, Optional<LocalDate> date) {}

  /** Finds the first date at or after an offset and before another. */
  static Optional<Found> find(CharSequence text, int from, int to) {
    Matcher m = DATE.matcher(text).region(from, to);
    while (m.find()) {
      Optional<LocalDate> date = read(m);
      if (date.isPresent() || m.group(4) != null) {
        return Optional.of(new Found(m.start(), m.end(), date));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the text holds the shape of a numeric date, good or not. */
  static boolean looksLikeDate(CharSequence text) {
    return NUMERIC_SHAPE.matcher(text).find();
  }

  private static Optional<LocalDate> read(Matcher m) {
    if (m.group(1) != null) {
      return day(number(m, 1), number(m, 2), number(m, 3));
    }
    if (m.group(4) != null) {
      return day(year(number(m, 6)), number(m, 4), number(m, 5));
    }
    if (m.group(13) != null) {
      return day(number(m, 15), number(m, 13), number(m, 14));
    }
    return m.group(7) != null
        ? named(m.group(7), number(m, 8), number(m, 9))
        : named(m.group(11), number(m, 10), number(m, 12));
  }

  private static Optional<LocalDate> named(String name, int day, int year) {
    int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    return month == 0 ? Optional.empty() : day(year, month, day);
  }

  /** Two digits mean 1930 to 2029: nobody hurt before 1930 has a review, and no review is later. */
  private static int year(int written) {
    if (written >= 100) {
      return written;
    }
    return written < 30 ? 2000 + written : 1900 + written;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
