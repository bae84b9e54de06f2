package org.imrsearch.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.PageRange;

/** Figures, dates and decisions as pages write them. */
@SuppressWarnings("AvoidCommonTypeNames") // Of java.lang's one nobody speaks in pages.
public final class Readable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);

  private Readable() {}

  /** Writes a number with separators between thousands: 12,345. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Writes a number and what it counts: 1 ruling, 1,200 rulings. */
  public static String count(long number, String one) {
    return count(number) + " " + one + (number == 1 ? "" : "s");
  }

  /** Writes a day: Dec 9, 2016. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Names the month of a year: Mar for 2016-03. */
  static String month(String yearAndMonth) {
    return YearMonth.parse(yearAndMonth).getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** Writes pages: 57, or 98 and 99 with a dash between them. */
  static String pages(PageRange pages) {
    return pages.toString().replace('-', '\u2013');
  }

  /** Writes a share from 0 to 1: 37%. What is not none or all is never written as none or all. */
  public static String percent(double share) {
    int hundredths = hundredths(share);
    if (hundredths == 0 && share > 0) {
      return "<1%";
    }
    return hundredths == 100 && share < 1 ? ">99%" : hundredths + "%";
  }

  /** Returns a share from 0 to 1 in whole hundredths. */
  public static int hundredths(double share) {
    return (int) Math.round(share * 100);
  }

  /** Names a decision where there is little room. */
  public static String decision(Optional<Decision> decision) {
    return decision.map(d -> d == Decision.OVERTURNED ? "Overturned" : "Upheld").orElse("Not read");
  }

  /** Names a decision with what it means. */
  public static String inFull(Optional<Decision> decision) {
    return decision
        .map(
            d ->
                d == Decision.OVERTURNED
                    ? "Overturned (treatment approved)"
                    : "Upheld (denial stands)")
        .orElse("Decision not read");
  }
}
