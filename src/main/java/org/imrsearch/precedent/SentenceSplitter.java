package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into sentences. */
final class SentenceSplitter {
  private SentenceSplitter() {}

  /**
   * A stretch of a text.
   *
   * @param start its first character
   * @param end the character after its last one
   */
  record Stretch(int start, int end) {
    String in(String text) {
      return text.substring(start, end);
    }
  }

  /** Returns the sentences from left to right, without the blanks around them; none is empty. */
  static List<Stretch> split(String text) {
    List<Stretch> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || isStop(text.charAt(i))) {
        int next = afterClosing(text, i);
        if (endsAt(text, i, next)) {
          add(text, start, next, sentences);
          start = next;
        }
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static void add(String text, int from, int to, List<Stretch> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Stretch(start, end));
    }
  }

  private static boolean isStop(char sign) {
    return sign == '.' || sign == '?' || sign == '!';
  }

  /** Quotes and brackets that close after a sign belong to its sentence. */
  private static int afterClosing(String text, int sign) {
    int next = sign + 1;
    while (next < text.length() && "\"”')".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  /**
   * A line break, or a sign that ends sentences with a blank and no small letter after it; no full
   * stop of "e.g.", of an initial or of an item's number.
   */
  private static boolean endsAt(String text, int at, int next) {
    if (text.charAt(at) == '\n' || next == text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    boolean small = next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1));
    return !small && (text.charAt(at) != '.' || !isPartOfWord(text, at));
  }

  /** One letter, or a word with a full stop inside, or one or two digits that begin a sentence. */
  private static boolean isPartOfWord(String text, int stop) {
    int start = stop;
    while (start > 0 && isWordly(text.charAt(start - 1))) {
      start--;
    }
    if (stop - start == 1 && Character.isLetter(text.charAt(start))) {
      return true;
    }
    boolean number = stop - start <= 2 && start < stop && Character.isDigit(text.charAt(start));
    boolean first = start == 0 || ".?!:\n".indexOf(text.charAt(Math.max(0, start - 2))) >= 0;
    int dot = text.indexOf('.', start);
    return (number && first)
        || (dot < stop && dot == start + 1 && Character.isLetter(text.charAt(start)));
  }

  private static boolean isWordly(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
