package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number that an item of a list begins with: "1.", "2)", "(3)".
 *
 * @param number the number
 * @param start the offset of its first character
 * @param end the offset after its full stop or parenthesis
 */
record ItemNumber(int number, int start, int end) {
  private static final int MOST_DIGITS = 2;

  /** Returns the number that stands at an offset. */
  static Optional<ItemNumber> at(CharSequence text, int start, int to) {
    int digits = start < to && text.charAt(start) == '(' ? start + 1 : start;
    int end = digits;
    while (end < to && end - digits <= MOST_DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == digits || end - digits > MOST_DIGITS || !closes(text, end, to)) {
      return Optional.empty();
    }
    return Optional.of(new ItemNumber(Integer.parseInt(text, digits, end, 10), start, end + 1));
  }

  /** The full stop of an item's number is not that of "1.5 mg". */
  private static boolean closes(CharSequence text, int at, int to) {
    return at < to
        && (text.charAt(at) == ')' || text.charAt(at) == '.')
        && (at + 1 >= to || !Character.isDigit(text.charAt(at + 1)));
  }

  /** Returns the number that stands right before an offset, blanks between them passed over. */
  static Optional<ItemNumber> before(CharSequence text, int offset) {
    int end = offset;
    while (end > 0 && Prose.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end - 1;
    while (start > 0 && end - start <= MOST_DIGITS && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean insideWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    return start < 0 || insideWord ? Optional.empty() : at(text, start, end);
  }

  /** Returns the numbers that begin a line between two offsets, or stand at the first one. */
  static List<ItemNumber> ofLines(LetterText text, int from, int to) {
    List<ItemNumber> numbers = new ArrayList<>();
    for (int line = text.lineAt(from); line < text.lines() && text.lineStart(line) < to; line++) {
      int start = Math.max(from, text.lineStart(line));
      at(text.text(), start, Math.min(to, text.lineEnd(line))).ifPresent(numbers::add);
    }
    return numbers;
  }

  /**
   * Returns the offset after the mark of an item that stands here: its number, or the letter of an
   * item within an item, "a)". Without one, returns the offset itself.
   */
  static int endOfMark(CharSequence text, int start, int to) {
    Optional<ItemNumber> number = at(text, start, to);
    if (number.isPresent()) {
      return number.get().end();
    }
    int letter = start < to && text.charAt(start) == '(' ? start + 1 : start;
    boolean closed =
        letter + 2 < to
            && Character.isLetter(text.charAt(letter))
            && (text.charAt(letter + 1) == ')'
                || (text.charAt(letter + 1) == '.' && Prose.isBlank(text.charAt(letter + 2))));
    return closed ? letter + 2 : start;
  }
}
