package org.imrsearch.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads dates, numbers and ranges of them: {@code 2014..2016}, {@code 57}, {@code ..40}. */
final class RangeReader {
  private static final String DOTS = "..";

  /** What any whole number fits that a {@code long} holds. */
  private static final int MAX_DIGITS = 18;

  private RangeReader() {}

  private record Ends(Optional<Span> from, Optional<Span> to) {}

  /** Reads a range of days; a year or a month stands for all its days. */
  static Query.Days days(String field, Span span) {
    Ends ends = ends(span, "dates such as 2014..2016 or 2014-03-07");
    Optional<LocalDate> from = ends.from().map(RangeReader::firstDay);
    Optional<LocalDate> to = ends.to().map(RangeReader::lastDay);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw backwards(span);
    }
    return new Query.Days(field, from, to);
  }

  /** Reads a range of numbers. */
  static Query.Numbers numbers(String field, Span span) {
    Ends ends = ends(span, "a number such as 57, or a range such as 40..50");
    Optional<Long> from = ends.from().map(RangeReader::number);
    Optional<Long> to = ends.to().map(RangeReader::number);
    if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
      throw backwards(span);
    }
    return new Query.Numbers(field, from, to);
  }

  private static Ends ends(Span span, String wanted) {
    String text = span.text();
    int dots = text.indexOf(DOTS);
    if (text.isBlank() || text.strip().equals(DOTS)) {
      throw span.refuse("no value", "Write " + wanted + ".");
    }
    if (dots < 0) {
      return new Ends(Optional.of(span), Optional.of(span));
    }
    Span from = span.cut(0, dots);
    Span to = span.cut(dots + DOTS.length(), text.length());
    return new Ends(
        Optional.of(from).filter(s -> !s.text().isBlank()),
        Optional.of(to).filter(s -> !s.text().isBlank()));
  }

  private static QueryException backwards(Span span) {
    return span.refuse("a range that ends before it begins", "Write the lower end first.");
  }

  private static long number(Span span) {
    String text = span.text().strip();
    if (text.length() > MAX_DIGITS || !text.chars().allMatch(RangeReader::isDigit)) {
      throw span.refuse(
          "not a whole number", "Write a number such as 57, or a range: 40..50, 40.., ..50.");
    }
    return Long.parseLong(text);
  }

  private static LocalDate firstDay(Span span) {
    String text = date(span);
    int year = part(text, 0, 4);
    int month = text.length() > 4 ? part(text, 5, 7) : 1;
    int day = text.length() > 7 ? part(text, 8, 10) : 1;
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw notADate(span);
    }
    return LocalDate.of(year, month, day);
  }

  private static LocalDate lastDay(Span span) {
    LocalDate first = firstDay(span);
    return switch (date(span).length()) {
      case 4 -> first.withDayOfYear(first.lengthOfYear());
      case 7 -> first.withDayOfMonth(first.lengthOfMonth());
      default -> first;
    };
  }

  /** Checks the shape: 2014, 2014-03 or 2014-03-07. */
  private static String date(Span span) {
    String text = span.text().strip();
    boolean shaped = text.length() == 4 || text.length() == 7 || text.length() == 10;
    for (int i = 0; shaped && i < text.length(); i++) {
      boolean hyphen = i == 4 || i == 7;
      shaped = hyphen ? text.charAt(i) == '-' : isDigit(text.charAt(i));
    }
    if (!shaped) {
      throw notADate(span);
    }
    return text;
  }

  private static int part(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }

  private static QueryException notADate(Span span) {
    return span.refuse(
        "not a date", "Write 2014, 2014-03 or 2014-03-07, or a range: 2014..2016, 2014.., ..2016.");
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
