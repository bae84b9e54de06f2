package org.imrsearch.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates as letters write them: 12/29/2010, 10-13-16, 12.29.2010, August 25, 2010, 9 December
 * 2016, 09-DEC-2016, 2016-12-09.
 */
final class DateReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** How many blanks may stand after a month and before a year. */
  private static final int MOST_BLANKS = 40;

  private final DateCursor cursor;

  private DateReader(DateCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * A date found.
   *
   * @param start the offset of its first character
   * @param end the offset after it
   * @param date the day, or empty when what looks like a date is none, such as 13/45/2016
   */
  record Found(int start, int end, Optional<LocalDate> date) {}

  /**
   * What has the form of a date.
   *
   * @param numeric whether it is day, month and year in digits: that is meant for a date, good or
   *     not, and "Suite 12, 2016" is not
   */
  private record Shape(boolean numeric, Optional<LocalDate> date) {}

  /** Finds the first date at or after an offset and before another. */
  static Optional<Found> find(CharSequence text, int from, int to) {
    DateCursor cursor = new DateCursor(text, to);
    DateReader reader = new DateReader(cursor);
    boolean inWord = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean begins = !inWord && (DateCursor.isDigit(c) || DateCursor.isCapital(c));
      inWord = DateCursor.isWord(c);
      if (begins) {
        Optional<Shape> shape = DateCursor.isDigit(c) ? reader.inDigits(i) : reader.fromMonth(i);
        if (shape.isPresent()) {
          if (shape.get().numeric() || shape.get().date().isPresent()) {
            return Optional.of(new Found(i, cursor.at(), shape.get().date()));
          }
          i = cursor.at() - 1;
          inWord = true;
        }
      }
    }
    return Optional.empty();
  }

  /** "2016-12-09", "12/29/2010", "12.29.2010", "9 December 2016". */
  private Optional<Shape> inDigits(int start) {
    cursor.moveTo(start);
    int first = cursor.number();
    if (cursor.at() - start == 4) {
      return fromYear(first);
    }
    if (cursor.at() - start > 2) {
      return Optional.empty();
    }
    int afterFirst = cursor.at();
    if (cursor.skip('.')) {
      return withStops(first);
    }
    Optional<Shape> withSlashes = withSlashes(first);
    if (withSlashes.isPresent()) {
      return withSlashes;
    }
    cursor.moveTo(afterFirst);
    return fromDay(first);
  }

  private Optional<Shape> fromYear(int year) {
    if (!cursor.skipSlash()) {
      return Optional.empty();
    }
    int month = cursor.number(2);
    if (month < 0 || !cursor.skipSlash()) {
      return Optional.empty();
    }
    int day = cursor.number(2);
    return day < 0 || !cursor.isEnd() ? Optional.empty() : shape(false, year, month, day);
  }

  private Optional<Shape> withStops(int month) {
    int day = cursor.number(2);
    if (day < 0 || !cursor.skip('.')) {
      return Optional.empty();
    }
    int year = cursor.year();
    return year < 0 ? Optional.empty() : shape(false, year, month, day);
  }

  private Optional<Shape> withSlashes(int month) {
    if (!cursor.skipSpacedSlash()) {
      return Optional.empty();
    }
    int day = cursor.number(2);
    if (day < 0 || !cursor.skipSpacedSlash()) {
      return Optional.empty();
    }
    int from = cursor.at();
    int year = cursor.number();
    boolean written = cursor.at() - from == 4 || cursor.at() - from == 2;
    return written && cursor.isEnd() ? shape(true, century(year), month, day) : Optional.empty();
  }

  /** "9th December 2016", "09-DEC-2016". */
  private Optional<Shape> fromDay(int day) {
    cursor.skipOrdinal();
    if (!cursor.skipJoint()) {
      return Optional.empty();
    }
    int name = cursor.at();
    if (!cursor.skipName()) {
      return Optional.empty();
    }
    int month = month(name);
    cursor.skip('.');
    cursor.skip(',');
    if (!cursor.skipJoint()) {
      return Optional.empty();
    }
    int year = cursor.year();
    return year < 0 ? Optional.empty() : shape(false, year, month, day);
  }

  /** "August 25, 2010", "Aug. 25th 2010". */
  private Optional<Shape> fromMonth(int start) {
    cursor.moveTo(start);
    if (!cursor.skipName()) {
      return Optional.empty();
    }
    int month = month(start);
    cursor.skip('.');
    cursor.skipBlanks(MOST_BLANKS);
    int day = cursor.number(2);
    if (day < 0) {
      return Optional.empty();
    }
    cursor.skipOrdinal();
    int blanks = cursor.skipBlanks(MOST_BLANKS);
    if (blanks <= DateCursor.FEW_BLANKS && cursor.skip(',')) {
      cursor.skipBlanks(MOST_BLANKS);
    } else if (blanks == 0) {
      return Optional.empty();
    }
    int year = cursor.year();
    return year < 0 ? Optional.empty() : shape(false, year, month, day);
  }

  private static Optional<Shape> shape(boolean numeric, int year, int month, int day) {
    boolean good =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return Optional.of(
        new Shape(numeric, good ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty()));
  }

  /** Two digits mean 1930 to 2029: nobody hurt before 1930 has a review, and no review is later. */
  private static int century(int written) {
    if (written >= 100) {
      return written;
    }
    return written < 30 ? 2000 + written : 1900 + written;
  }

  /** Returns the number of the month whose name begins there, or 0. */
  private int month(int name) {
    String first = cursor.text(name, name + DateCursor.SHORTEST_MONTH);
    return MONTHS.indexOf(first.toLowerCase(Locale.ROOT)) + 1;
  }
}
