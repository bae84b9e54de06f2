package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.imrsearch.letter.RequestWord.Role;
import org.imrsearch.vocabulary.InSessions;

/**
 * Counts the sessions that a request asks for in all. A total that it says counts ("12 visits"),
 * else how often times how long ("2 times a week for 6 weeks", "2x6"), else a number that nothing
 * else accounts for ("#8"). A range is no count: of "6-8 visits" none is known.
 */
final class SessionCounter {
  /** More is no count of sessions but a code, a price or a year. */
  private static final int MOST = 400;

  /** So many words may stand between a number and its "sessions". */
  private static final int BETWEEN = 6;

  private final List<RequestWord> words;
  private boolean ranged;

  private SessionCounter(List<RequestWord> words) {
    this.words = words;
  }

  static Optional<Integer> count(List<RequestWord> request, InSessions how) {
    if (how == InSessions.NO) {
      return Optional.empty();
    }
    OptionalInt count = new SessionCounter(CountedWords.of(request)).count(how == InSessions.YES);
    boolean counts = count.isPresent() && count.getAsInt() <= MOST;
    // A consultation takes one visit whether the request says so or not.
    boolean told = counts && (how == InSessions.YES || count.getAsInt() > 1);
    return told ? Optional.of(count.getAsInt()) : Optional.empty();
  }

  private OptionalInt count(boolean anyNumber) {
    OptionalInt total = total();
    if (total.isEmpty() && anyNumber) {
      total = bracketed();
    }
    if (total.isEmpty()) {
      total = new SessionRate(words).total();
    }
    if (total.isEmpty() && anyNumber && !ranged) {
      total = bare();
    }
    return total;
  }

  private OptionalInt total() {
    for (int i = 0; i < words.size(); i++) {
      OptionalInt total = is(i, Role.SESSION) ? afterSessions(i) : beforeSessions(i);
      if (total.isPresent()) {
        return total;
      }
    }
    return OptionalInt.empty();
  }

  /** "12 physical therapy sessions" */
  private OptionalInt beforeSessions(int i) {
    if (!is(i, Role.NUMBER, Role.RANGE) || is(i - 1, Role.LABEL) || timesBefore(i)) {
      return OptionalInt.empty();
    }
    int at = i + 1;
    while (at - i <= BETWEEN && is(at, Role.WORD, Role.WEEKLY, Role.FILLER)) {
      at++;
    }
    boolean rate = is(at + 1, Role.PER, Role.SLASH, Role.WEEKLY, Role.MONTHLY, Role.TIMES);
    return is(at, Role.SESSION) && !rate ? counted(i) : OptionalInt.empty();
  }

  /** The 4 of "2 times 4 visits" is no total. */
  private boolean timesBefore(int i) {
    return is(i - 1, Role.TIMES)
        && is(i - 2, Role.NUMBER, Role.RANGE, Role.FREQUENCY, Role.WEEK, Role.WEEKLY);
  }

  /** "sessions x 12", "visits (8)" */
  private OptionalInt afterSessions(int i) {
    int at = i + 1;
    while (at - i <= 3 && is(at, Role.COUNT, Role.TIMES, Role.OPEN, Role.COMMA)) {
      at++;
    }
    return is(at, Role.NUMBER, Role.RANGE) && ends(at) && !is(i - 1, Role.NUMBER)
        ? counted(at)
        : OptionalInt.empty();
  }

  private OptionalInt bracketed() {
    for (int i = 0; i < words.size(); i++) {
      if (is(i, Role.NUMBER) && is(i - 1, Role.OPEN) && is(i + 1, Role.CLOSE)) {
        return counted(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt bare() {
    for (int i = 0; i < words.size() && !ranged; i++) {
      if (is(i, Role.NUMBER, Role.RANGE) && isBare(i)) {
        return counted(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isBare(int i) {
    boolean counts = is(i - 1, Role.COUNT) && ends(i);
    boolean times = is(i - 1, Role.TIMES) && !is(i - 2, Role.NUMBER, Role.RANGE) && ends(i);
    boolean timesAfter = is(i + 1, Role.TIMES) && !is(i + 2, Role.PER, Role.WEEK, Role.NUMBER);
    boolean atAnEnd =
        words.get(i).number() > 1
            && ((i == 0 && is(1, Role.WORD))
                || (i == words.size() - 1 && is(i - 1, Role.WORD, Role.COMMA)));
    return counts || times || timesAfter || atAnEnd;
  }

  /** Returns whether a number is not bound to what follows it. */
  private boolean ends(int i) {
    return !is(
        i + 1,
        Role.TIMES,
        Role.PER,
        Role.SLASH,
        Role.WEEK,
        Role.WEEKLY,
        Role.MONTH,
        Role.MONTHLY,
        Role.MEASURE,
        Role.STRENGTH,
        Role.DOSE,
        Role.REFILL,
        Role.PERCENT);
  }

  private OptionalInt counted(int i) {
    if (is(i, Role.RANGE)) {
      ranged = true;
      return OptionalInt.empty();
    }
    int number = words.get(i).number();
    return number > 0 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private boolean is(int i, Role... roles) {
    return CountedWords.is(words, i, roles);
  }
}
