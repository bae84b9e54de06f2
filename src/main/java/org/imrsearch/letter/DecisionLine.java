package org.imrsearch.letter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.determination.Decision;

/** Finds the decision that ends a service: "MRI of the knee: Upheld", "... is:\nOverturned". */
final class DecisionLine {
  private static final int LONGEST_WORD = 14;

  private final Map<String, Decision> words;

  /**
   * @param words the words of a decision in small letters without blanks
   */
  DecisionLine(Map<String, Decision> words) {
    this.words = Map.copyOf(words);
  }

  /**
   * A decision found.
   *
   * @param decision the decision
   * @param serviceEnd where the service ends: the offset of the colon
   * @param wordStart the offset of the decision's first letter
   * @param end the offset after the word
   */
  record Found(Decision decision, int serviceEnd, int wordStart, int end) {}

  /**
   * Returns the decision that the text ends with before {@code to}, not reaching before {@code
   * from}.
   */
  Optional<Found> endingAt(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && (Prose.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    StringBuilder reversed = new StringBuilder(LONGEST_WORD);
    int i = end;
    while (i > from && reversed.length() <= LONGEST_WORD) {
      char c = text.charAt(i - 1);
      if (c == ':') {
        return found(text, reversed.reverse().toString(), from, i - 1, end);
      }
      if (Character.isLetter(c)) {
        reversed.append(c);
      } else if (!Prose.isBlank(c) && c != '-') {
        return Optional.empty();
      }
      i--;
    }
    return Optional.empty();
  }

  /** Returns whether a decision stands at an offset, after blanks. */
  boolean follows(CharSequence text, int offset) {
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
    String word = text.subSequence(start, end).toString();
    return words.containsKey(word.toLowerCase(Locale.ROOT));
  }

  private Optional<Found> found(CharSequence text, String word, int from, int colon, int end) {
    Decision decision = words.get(word.toLowerCase(Locale.ROOT));
    if (decision == null) {
      return Optional.empty();
    }
    int wordStart = colon + 1;
    while (Prose.isBlank(text.charAt(wordStart))) {
      wordStart++;
    }
    int serviceEnd = colon;
    while (serviceEnd > from && text.charAt(serviceEnd - 1) == ':') {
      serviceEnd--;
    }
    return Optional.of(new Found(decision, serviceEnd, wordStart, end));
  }
}
