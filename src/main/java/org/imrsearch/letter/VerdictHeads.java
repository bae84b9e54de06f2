package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.imrsearch.determination.Decision;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * Finds the sentences that decide, "2. X is not medically necessary and appropriate.", in front of
 * the parts of their rulings. The same words end many a rationale, so a sentence counts where a
 * part of a ruling follows it closely and, in a letter that numbers its rulings, where it begins
 * with a number. Under one number several services may be decided one by one.
 */
final class VerdictHeads {
  /** Between a verdict and the first part of its ruling stands a word or two at most. */
  private static final int LONGEST_GAP = 160;

  private static final int LONGEST_ITEM = 300;

  /** No service is longer; a number farther back is another item's. */
  private static final int MOST_LINES = 24;

  /** A full stop after fewer letters may be that of an abbreviation. */
  private static final int SHORTEST_WORD = 4;

  private final LetterText text;
  private final List<Mark<Decision>> verdicts;
  private final List<ItemNumber> numbers;
  private final ServiceStart serviceStart;

  VerdictHeads(
      LetterText text, LabelScanner<Decision> verdicts, int from, ServiceStart serviceStart) {
    this.text = text;
    this.verdicts = verdicts.scan(text.text(), from, text.length());
    this.numbers = ItemNumber.ofLines(text, from, text.length());
    this.serviceStart = serviceStart;
  }

  /**
   * A service with its decision.
   *
   * @param from where its sentence or its item begins
   * @param request where the request stands, with the words around it
   * @param decision the decision
   * @param number the number it stands under; 0 without one
   */
  record Head(int from, Span request, Decision decision, int number) {}

  /**
   * Returns the services decided in the sentence that ends right before an offset and begins with a
   * number, if there is one.
   *
   * @param from where the stretch begins that it may stand in
   * @param expected the number that comes next
   */
  List<Head> numberedBefore(int from, int to, int expected) {
    int last = lastVerdict(from, to);
    if (last < 0 || to - verdicts.get(last).end() > LONGEST_GAP) {
      return List.of();
    }
    return number(from, verdicts.get(last).start(), expected)
        .map(number -> under(number, last))
        .orElse(List.of());
  }

  /** Returns the service decided right before an offset, in a sentence without a number. */
  List<Head> unnumberedBefore(int from, int to) {
    int last = lastVerdict(from, to);
    if (last < 0 || to - verdicts.get(last).end() > LONGEST_GAP) {
      return List.of();
    }
    Mark<Decision> verdict = verdicts.get(last);
    int start = serviceStart.find(text, from, verdict.start());
    return List.of(new Head(start, new Span(start, verdict.start()), verdict.kind(), 0));
  }

  /** Returns the number that is due, if it begins a short stretch in front of an offset. */
  Optional<ItemNumber> itemBefore(int from, int to, int expected) {
    int i = firstAtOrAfter(numbers, ItemNumber::start, to) - 1;
    boolean due =
        i >= 0
            && numbers.get(i).start() >= from
            && numbers.get(i).number() == expected
            && to - numbers.get(i).end() <= LONGEST_ITEM;
    return due ? Optional.of(numbers.get(i)) : Optional.empty();
  }

  /**
   * Returns the services of sentences that no part of a ruling follows: each begins a line with the
   * number that comes next, and its verdict ends the sentence and a line.
   */
  List<Head> bare(int from, int to, int expected) {
    List<Head> heads = new ArrayList<>();
    int next = expected;
    for (int i = firstAtOrAfter(numbers, ItemNumber::start, from);
        i < numbers.size() && numbers.get(i).start() < to;
        i++) {
      ItemNumber number = numbers.get(i);
      int verdict = firstVerdict(number.end());
      if (number.number() == next
          && verdict < verdicts.size()
          && verdicts.get(verdict).end() <= to
          && isWhole(number, verdicts.get(verdict))) {
        heads.addAll(under(number, verdict));
        next++;
      }
    }
    return heads;
  }

  private boolean isWhole(ItemNumber number, Mark<Decision> verdict) {
    int lineEnd = text.lineEnd(text.lineAt(verdict.end()));
    return reaches(number, number.start(), verdict.start())
        && lineEnd - verdict.end() <= 1
        && isOneSentence(number.end(), verdict.start());
  }

  /**
   * Returns the number that the sentence with a verdict begins with: the closest one before it,
   * unless a sentence ends between them and the number that is due stands farther back.
   */
  private Optional<ItemNumber> number(int from, int verdict, int expected) {
    int i = firstAtOrAfter(numbers, ItemNumber::start, verdict) - 1;
    for (boolean closest = true; i >= 0 && reaches(numbers.get(i), from, verdict); i--) {
      ItemNumber number = numbers.get(i);
      if ((closest || number.number() == expected) && isOneSentence(number.end(), verdict)) {
        return Optional.of(number);
      }
      closest = false;
    }
    return Optional.empty();
  }

  private boolean reaches(ItemNumber number, int from, int verdict) {
    return number.start() >= from
        && text.lineAt(verdict) - text.lineAt(number.start()) < MOST_LINES;
  }

  /** A full stop after a word, with a capital behind it, ends a sentence; "2 mg. of it" doesn't. */
  private boolean isOneSentence(int from, int to) {
    String all = text.text();
    for (int i = from + SHORTEST_WORD; i < to - 2; i++) {
      if (all.charAt(i) == '.'
          && Prose.isBlank(all.charAt(i + 1))
          && Character.isUpperCase(all.charAt(i + 2))
          && isSmall(all, i - SHORTEST_WORD, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is decided from a number on up to a verdict: one service, or several items. */
  private List<Head> under(ItemNumber number, int last) {
    List<Head> heads = new ArrayList<>();
    int from = number.end();
    for (int i = firstVerdict(number.end()); i <= last; i++) {
      Mark<Decision> verdict = verdicts.get(i);
      if (holdsLetter(text.text(), from, verdict.start())) {
        int start = heads.isEmpty() ? number.start() : from;
        heads.add(
            new Head(start, new Span(from, verdict.start()), verdict.kind(), number.number()));
      }
      from = verdict.end();
    }
    return heads;
  }

  private int lastVerdict(int from, int to) {
    int last = firstVerdict(to) - 1;
    return last >= 0 && verdicts.get(last).start() >= from ? last : -1;
  }

  private int firstVerdict(int from) {
    return firstAtOrAfter(verdicts, Mark::start, from);
  }

  /** Returns the index of the first of some things, in the order of the text, from an offset on. */
  private static <T> int firstAtOrAfter(List<T> things, ToIntFunction<T> startOf, int offset) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (startOf.applyAsInt(things.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
