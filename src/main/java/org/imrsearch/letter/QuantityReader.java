package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import org.imrsearch.letter.RequestWord.Role;

/**
 * Reads how many units of a drug are asked for: after a mark ("#60", "qty: 60"), else before what
 * is counted ("60 tablets"), else after an x. Doses, refills and days are not counted.
 */
final class QuantityReader {
  /** "2 tablets" is what is taken at a time. */
  private static final int LEAST_DISPENSED = 5;

  private final List<RequestWord> words;

  QuantityReader(List<RequestWord> words) {
    this.words = words;
  }

  /** Returns the quantity between two offsets, in digits. */
  Optional<String> between(int from, int to) {
    return first(from, to, this::isMarked)
        .or(() -> first(from, to, this::isCounted))
        .or(() -> first(from, to, this::isMultiplied));
  }

  /** Returns the quantity that leads a request: "60 tablets of". */
  Optional<String> leading(int to) {
    return first(0, to, this::isMarked).or(() -> first(0, to, this::isCounted));
  }

  private interface Test {
    boolean holds(int i);
  }

  private Optional<String> first(int from, int to, Test test) {
    for (int i = 0; i < words.size() && words.get(i).end() <= to; i++) {
      if (words.get(i).start() >= from && is(i, Role.NUMBER) && test.holds(i)) {
        return Optional.of(Integer.toString(words.get(i).number()));
      }
    }
    return Optional.empty();
  }

  private boolean isMarked(int i) {
    return is(i - 1, Role.COUNT) && !is(i + 1, Role.REFILL);
  }

  private boolean isCounted(int i) {
    int unit = is(i + 1, Role.CLOSE) ? i + 2 : i + 1;
    boolean enough = words.get(i).number() >= LEAST_DISPENSED;
    return enough && (is(unit, Role.DOSE) || (is(unit, Role.COUNT) && !is(unit + 1, Role.NUMBER)));
  }

  private boolean isMultiplied(int i) {
    return is(i - 1, Role.TIMES)
        && !is(i - 2, Role.REFILL)
        && !is(
            i + 1,
            Role.REFILL,
            Role.MEASURE,
            Role.WEEK,
            Role.MONTH,
            Role.STRENGTH,
            Role.TIMES,
            Role.PER,
            Role.DASH);
  }

  private boolean is(int i, Role... roles) {
    return CountedWords.is(words, i, roles);
  }
}
