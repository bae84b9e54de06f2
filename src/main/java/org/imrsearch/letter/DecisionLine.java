package org.imrsearch.letter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.determination.Decision;

/**
 * Finds the decision that ends a service: "MRI of the knee: Upheld", "... is:\nOverturned", "... -
 * UPHOLD", or on a line of its own below the service, "Decision: Upheld".
 */
final class DecisionLine {
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_LABEL = 40;

  private final Map<String, Optional<Decision>> words;

  /** What the words of a decision end with, in either case: few lines end with one of these. */
  private final String lastLetters;

  private final Set<String> labels;

  /**
   * @param words the words of a decision in small letters without blanks; those that stand for a
   *     decision that is neither have none
   * @param labels what may stand before a decision on a line of its own, in the same form
   */
  DecisionLine(Map<String, Optional<Decision>> words, Set<String> labels) {
    this.words = Map.copyOf(words);
    String last =
        words.keySet().stream()
            .map(word -> word.substring(word.length() - 1))
            .distinct()
            .collect(Collectors.joining());
    this.lastLetters = last + last.toUpperCase(Locale.ROOT);
    this.labels = Set.copyOf(labels);
  }

  /**
   * A decision found.
   *
   * @param decision the decision; empty when it is neither, such as "Modified"
   * @param serviceEnd where the service ends: the offset of the colon or of the decision's label
   * @param wordStart the offset of the decision's first letter
   * @param end the offset after the word
   */
  record Found(Optional<Decision> decision, int serviceEnd, int wordStart, int end) {}

  /**
   * Returns the decision that the text ends with before {@code to}, not reaching before {@code
   * from}.
   */
  Optional<Found> endingAt(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      if (!mayFollow(text.charAt(end - 1))) {
        return Optional.empty();
      }
      end--;
    }
    if (end == from || lastLetters.indexOf(text.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    StringBuilder reversed = new StringBuilder(LONGEST_WORD);
    int i = end;
    while (i > from && reversed.length() <= LONGEST_WORD) {
      char c = text.charAt(i - 1);
      if (c == ':' || isDash(text, i - 1, end)) {
        return found(text, reversed.reverse().toString(), from, i - 1, end);
      }
      if (Character.isLetter(c)) {
        reversed.append(c);
      } else if (!Prose.isBlank(c) && c != '-' && c != '_') {
        return Optional.empty();
      }
      i--;
    }
    return Optional.empty();
  }

  /** A cheap look before the dear one: whether a text ends with a word, or what may follow it. */
  static boolean mayEndAt(CharSequence text, int end) {
    char last = text.charAt(end - 1);
    return Character.isLetter(last) || mayFollow(last);
  }

  private static boolean mayFollow(char c) {
    return Prose.isBlank(c) || ".*_\"\u201d".indexOf(c) >= 0;
  }

  /** A hyphen with blanks around it is a dash; without, it is one of a split word, "Up-held". */
  private static boolean isDash(CharSequence text, int at, int end) {
    char c = text.charAt(at);
    if (c == '\u2013' || c == '\u2014') {
      return true;
    }
    return c == '-'
        && at > 0
        && at + 1 < end
        && Prose.isBlank(text.charAt(at - 1))
        && Prose.isBlank(text.charAt(at + 1));
  }

  /** Returns whether a decision stands at an offset, after blanks. */
  boolean follows(CharSequence text, int offset) {
    return words.containsKey(wordAt(text, offset));
  }

  /** Returns the decision that stands at an offset, after blanks. */
  Optional<Decision> after(CharSequence text, int offset) {
    return words.getOrDefault(wordAt(text, offset), Optional.empty());
  }

  private static String wordAt(CharSequence text, int offset) {
    int start = offset;
    while (start < text.length() && Prose.isBlank(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  private Optional<Found> found(CharSequence text, String word, int from, int mark, int end) {
    Optional<Decision> decision = words.get(word.toLowerCase(Locale.ROOT));
    if (decision == null) {
      return Optional.empty();
    }
    int wordStart = mark + 1;
    while (!Character.isLetter(text.charAt(wordStart))) {
      wordStart++;
    }
    int serviceEnd = mark;
    while (serviceEnd > from && text.charAt(serviceEnd - 1) == ':') {
      serviceEnd--;
    }
    return Optional.of(new Found(decision, beforeLabel(text, from, serviceEnd), wordStart, end));
  }

  /** Returns where the label of the decision begins that a line consists of, else its end. */
  private int beforeLabel(CharSequence text, int from, int end) {
    int start = end;
    while (start > from && end - start <= LONGEST_LABEL && text.charAt(start - 1) != '\n') {
      start--;
    }
    String label = text.subSequence(start, end).toString();
    boolean wholeLine = start == from || text.charAt(start - 1) == '\n';
    return wholeLine && labels.contains(LabelScanner.squeezed(label)) ? start : end;
  }
}
