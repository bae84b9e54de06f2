package org.imrsearch.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.imrsearch.determination.Layout;

/**
 * The dates of a case, in the order in which things happen.
 *
 * @param injured the injury
 * @param surgery an operation, for the letters that mention one
 * @param study a study or test before the visit
 * @param visit the visit at which the treatment was asked for
 * @param denied the utilization review denial
 * @param received the application for review
 * @param assigned the assignment to the reviewer
 * @param decided the determination
 */
record CaseDates(
    LocalDate injured,
    LocalDate surgery,
    LocalDate study,
    LocalDate visit,
    LocalDate denied,
    LocalDate received,
    LocalDate assigned,
    LocalDate decided) {

  /**
   * Draws dates.
   *
   * @param age the worker's age when the case is decided: nobody is injured at work before 18
   */
  static CaseDates draw(Layout layout, int age, Dice dice) {
    LocalDate first = first(layout);
    int span = (int) ChronoUnit.DAYS.between(first, last(layout));
    LocalDate decided = first.plusDays(dice.between(0, span));
    LocalDate assigned = decided.minusDays(dice.between(12, 34));
    LocalDate received = assigned.minusDays(dice.between(3, 16));
    LocalDate denied = received.minusDays(dice.between(4, 26));
    LocalDate visit = denied.minusDays(dice.between(5, 24));
    LocalDate study = visit.minusDays(dice.between(15, 75));
    LocalDate surgery = study.minusDays(dice.between(1, 20));
    int longest = Math.min(dice.chance(60) ? 1100 : 4700, (age - 18) * 365 - 260);
    LocalDate injured = surgery.minusDays(dice.between(150, longest));
    return new CaseDates(injured, surgery, study, visit, denied, received, assigned, decided);
  }

  /** Returns the whole months from the injury to the visit. */
  int months() {
    return (int) ChronoUnit.MONTHS.between(injured, visit);
  }

  /** Returns the year in the case number: that of the application, in which letters are counted. */
  int caseYear() {
    return Math.max(2013, received.getYear());
  }

  private static LocalDate first(Layout layout) {
    return switch (layout) {
      case PROFESSIONAL_REVIEW -> LocalDate.of(2013, 3, 15);
      case NOTICE -> LocalDate.of(2013, 7, 1);
      case NUMBERED -> LocalDate.of(2013, 11, 1);
      case ISSUES -> LocalDate.of(2014, 3, 10);
      case ISSUES_SECTIONS -> LocalDate.of(2016, 1, 20);
      case UNKNOWN -> throw new IllegalArgumentException("a layout that nobody publishes");
    };
  }

  private static LocalDate last(Layout layout) {
    return switch (layout) {
      case PROFESSIONAL_REVIEW -> LocalDate.of(2013, 6, 30);
      case NOTICE -> LocalDate.of(2013, 11, 15);
      case NUMBERED -> LocalDate.of(2014, 4, 15);
      case ISSUES -> LocalDate.of(2015, 12, 28);
      case ISSUES_SECTIONS -> LocalDate.of(2017, 1, 12);
      case UNKNOWN -> throw new IllegalArgumentException("a layout that nobody publishes");
    };
  }
}
