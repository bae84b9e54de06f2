package org.imrsearch.letter;

import java.util.Comparator;
import java.util.List;

/**
 * The words of a sentence that a request stands in and that are no part of it: "The request for X
 * is", "the X requested is", "a) X".
 */
final class RequestFrame {
  private final List<String> before;
  private final List<String> after;

  /**
   * @param before what may stand before a request
   * @param after what may stand between a request and its decision
   */
  RequestFrame(List<String> before, List<String> after) {
    this.before = longestFirst(before);
    this.after = longestFirst(after);
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** Returns whether a sentence begins with words that only a request follows, two at least. */
  boolean opens(String sentence) {
    return before.stream()
        .filter(words -> words.indexOf(' ') > 0)
        .anyMatch(words -> sentence.regionMatches(true, 0, words, 0, words.length()));
  }

  /** Returns a text without the full stop or the rest of the sentence that a verdict begins. */
  String afterVerdict(String text) {
    int from = 0;
    while (from < text.length() && (isJoint(text.charAt(from)) || text.charAt(from) == '.')) {
      from++;
    }
    return text.substring(from);
  }

  /** Returns the request in a stretch of text that ends before its decision. */
  String strip(String sentence) {
    int from = 0;
    for (int next = afterFrame(sentence, 0); next != from; next = afterFrame(sentence, from)) {
      from = next;
    }
    String request = sentence.substring(from);
    for (String shorter = beforeFrame(request);
        !shorter.equals(request);
        shorter = beforeFrame(request)) {
      request = shorter;
    }
    return request;
  }

  private int afterFrame(String text, int start) {
    int from = start;
    while (from < text.length() && (isJoint(text.charAt(from)) || text.charAt(from) == '.')) {
      from++;
    }
    for (String word : before) {
      int next = from + word.length();
      if (next < text.length()
          && text.regionMatches(true, from, word, 0, word.length())
          && !Character.isLetterOrDigit(text.charAt(next))) {
        return next;
      }
    }
    return ItemNumber.endOfMark(text, from, text.length());
  }

  private String beforeFrame(String text) {
    int to = text.length();
    while (to > 0 && isJoint(text.charAt(to - 1))) {
      to--;
    }
    for (String word : after) {
      int first = to - word.length();
      if (first > 0
          && text.regionMatches(true, first, word, 0, word.length())
          && !Character.isLetterOrDigit(text.charAt(first - 1))) {
        return text.substring(0, first).stripTrailing();
      }
    }
    return text.substring(0, to);
  }

  private static boolean isJoint(char c) {
    return Prose.isBlank(c) || c == ',' || c == ':' || c == ';';
  }
}
