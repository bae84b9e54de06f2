package org.imrsearch.letter;

import java.util.List;
import java.util.OptionalInt;
import org.imrsearch.letter.RequestWord.Role;

/** Reads how often and how long: "2 times a week for 6 weeks", "3x/wk x 4wks", "2x6". */
final class SessionRate {
  /** "2x6" is twice a week for six weeks; what has a larger first number is not. */
  private static final int MOST_A_WEEK = 7;

  private final List<RequestWord> words;

  SessionRate(List<RequestWord> words) {
    this.words = words;
  }

  /** A number of times in each week or month, from one word to before another. */
  private record Rate(int number, Role unit, int from, int to) {}

  /** Returns the sessions in all; empty if one of the two is not said, or is a range. */
  OptionalInt total() {
    for (int i = 0; i < words.size(); i++) {
      Rate rate = rateAt(i);
      if (rate.to() > i) {
        OptionalInt length = rate.number() < 1 ? OptionalInt.empty() : lengthBeside(rate);
        return length.isPresent()
            ? OptionalInt.of(rate.number() * length.getAsInt())
            : OptionalInt.empty();
      }
    }
    return product();
  }

  /** Returns the rate that begins at a word; it ends where it begins if there is none. */
  private Rate rateAt(int i) {
    Rate none = new Rate(0, Role.WORD, i, i);
    if (is(i, Role.WEEKLY, Role.MONTHLY)) {
      return new Rate(1, unit(i), i, i + 1);
    }
    if (!is(i, Role.NUMBER, Role.FREQUENCY, Role.RANGE)) {
      return none;
    }
    int at = i + 1;
    while (at < i + 4 && is(at, Role.TIMES, Role.SESSION, Role.PER, Role.SLASH)) {
      at++;
    }
    boolean adverb = is(at, Role.WEEKLY, Role.MONTHLY) && (at > i + 1 || is(i, Role.FREQUENCY));
    boolean noun = is(at, Role.WEEK, Role.MONTH) && at > i + 1;
    return adverb || noun ? new Rate(words.get(i).number(), unit(at), i, at + 1) : none;
  }

  private Role unit(int i) {
    return is(i, Role.WEEK, Role.WEEKLY) ? Role.WEEK : Role.MONTH;
  }

  /** "for 6 weeks", before or after the rate; or "x 6" right after it. */
  private OptionalInt lengthBeside(Rate rate) {
    if (is(rate.to(), Role.TIMES) && is(rate.to() + 1, Role.NUMBER)) {
      boolean other = is(rate.to() + 2, Role.MEASURE, Role.MONTH, Role.WEEK);
      if (!other || is(rate.to() + 2, rate.unit())) {
        return number(rate.to() + 1);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      boolean outside = i < rate.from() - 1 || i >= rate.to();
      if (outside && is(i, Role.NUMBER, Role.RANGE) && is(i + 1, rate.unit())) {
        return number(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt product() {
    for (int i = 0; i < words.size(); i++) {
      int times = is(i + 1, Role.SESSION) ? i + 2 : i + 1;
      boolean product =
          is(i, Role.NUMBER)
              && words.get(i).number() <= MOST_A_WEEK
              && is(times, Role.TIMES)
              && is(times + 1, Role.NUMBER)
              && !is(times + 2, Role.MONTH, Role.MEASURE, Role.DOSE, Role.STRENGTH, Role.REFILL);
      if (product) {
        return OptionalInt.of(words.get(i).number() * words.get(times + 1).number());
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt number(int i) {
    return is(i, Role.NUMBER) ? OptionalInt.of(words.get(i).number()) : OptionalInt.empty();
  }

  private boolean is(int i, Role... roles) {
    return CountedWords.is(words, i, roles);
  }
}
