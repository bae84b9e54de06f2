package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the fixed wording of letters in their text, in one pass. Only letters and digits are
 * compared, without regard to case, so a label is found wrapped over lines, glued together, split
 * at a hyphen or with blanks before its colon.
 *
 * @param <K> what a label stands for
 */
final class LabelScanner<K> {
  /** A label is looked up by its first letters; it has at least so many. */
  static final int KEY_LENGTH = 4;

  /** How a label must stand in the text. */
  enum Form {
    /** Followed by a colon. */
    COLON,
    /** In capitals, or alone on its line. */
    HEADING,
    /** Anywhere. */
    PHRASE
  }

  /**
   * A label found.
   *
   * @param kind what it stands for
   * @param start the offset of its first letter
   * @param end the offset after it, and after its colon if it has one
   */
  record Mark<K>(K kind, int start, int end) {}

  /**
   * @param withStop whether its wording holds a full stop; else it doesn't reach over one
   */
  private record Label<K>(K kind, Form form, String letters, boolean withStop) {}

  private final Map<String, List<Label<K>>> byKey = new HashMap<>();

  /** Adds a label; of two that fit at one place the longer wins. */
  LabelScanner<K> add(K kind, Form form, String wording) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < wording.length(); i++) {
      if (Character.isLetterOrDigit(wording.charAt(i))) {
        letters.append(Character.toLowerCase(wording.charAt(i)));
      }
    }
    if (letters.length() < KEY_LENGTH) {
      throw new IllegalArgumentException("a label has at least four letters: " + wording);
    }
    byKey
        .computeIfAbsent(letters.substring(0, KEY_LENGTH), k -> new ArrayList<>())
        .add(new Label<>(kind, form, letters.toString(), wording.indexOf('.') >= 0));
    return this;
  }

  /** Returns the labels in a stretch of text, in order, none overlapping another. */
  List<Mark<K>> scan(CharSequence text, int from, int to) {
    List<Mark<K>> marks = new ArrayList<>();
    StringBuilder key = new StringBuilder(KEY_LENGTH);
    int at = from;
    while (at < to) {
      int end = startsWord(text, at, from) ? matchAt(text, at, to, key, marks) : -1;
      at = end < 0 ? at + 1 : end;
    }
    return marks;
  }

  private static boolean startsWord(CharSequence text, int at, int from) {
    char c = text.charAt(at);
    if (!Character.isLetterOrDigit(c)) {
      return false;
    }
    return at == from
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || (Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1)));
  }

  private int matchAt(CharSequence text, int at, int to, StringBuilder key, List<Mark<K>> marks) {
    key.setLength(0);
    for (int i = at; i < to && key.length() < KEY_LENGTH; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    int best = -1;
    Label<K> found = null;
    for (Label<K> label : byKey.getOrDefault(key.toString(), List.of())) {
      int end = endOf(label, text, at, to);
      if (end > best) {
        best = end;
        found = label;
      }
    }
    if (found != null) {
      marks.add(new Mark<>(found.kind(), at, best));
    }
    return best;
  }

  /** Returns the offset after the label if it stands at {@code at} in its form, else -1. */
  private static <K> int endOf(Label<K> label, CharSequence text, int at, int to) {
    String letters = label.letters();
    boolean capitals = true;
    int matched = 0;
    int i = at;
    for (; i < to && matched < letters.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (Character.toLowerCase(c) != letters.charAt(matched)) {
          return -1;
        }
        capitals &= !Character.isLowerCase(c);
        matched++;
      } else if (c == '.' && !label.withStop()) {
        return -1;
      }
    }
    if (matched < letters.length() || (i < to && goesOn(text, i))) {
      return -1;
    }
    return switch (label.form()) {
      case PHRASE -> i;
      case HEADING -> capitals || aloneOnLine(text, at, i) ? i : -1;
      case COLON -> afterColon(text, i, to);
    };
  }

  /** A small letter after the last one: the word is a longer one. A capital may be glued on. */
  private static boolean goesOn(CharSequence text, int end) {
    char c = text.charAt(end);
    return Character.isLetterOrDigit(c)
        && !(Character.isUpperCase(c) && Character.isLowerCase(text.charAt(end - 1)));
  }

  private static boolean aloneOnLine(CharSequence text, int start, int end) {
    return (start == 0 || text.charAt(start - 1) == '\n')
        && (end >= text.length() || text.charAt(end) == '\n' || text.charAt(end) == ':');
  }

  private static int afterColon(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i + 1;
      }
      if (!Prose.isBlank(c) && c != ')') {
        return -1;
      }
    }
    return -1;
  }
}
