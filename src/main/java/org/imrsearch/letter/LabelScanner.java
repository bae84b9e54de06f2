package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the fixed wording of letters in their text, in one pass. Only letters and digits are
 * compared, without regard to case, so a label is found wrapped over lines, glued together, split
 * at a hyphen or with blanks before its colon.
 *
 * @param <K> what a label stands for
 */
final class LabelScanner<K> {
  /** What has fewer letters is no label. */
  static final int SHORTEST = 4;

  private static final int ASCII = 128;

  /** Of each letter and digit the lower case, of other characters 0: most text is ASCII. */
  private static final char[] FOLDED = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      FOLDED[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  /** How a label must stand in the text. */
  enum Form {
    /** Followed by a colon. */
    COLON,
    /** Followed by a colon; or at the beginning of a line, before what begins with a capital. */
    LABEL,
    /** Followed by a colon, by a number, or by the end of the line. */
    FIELD,
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
  private record Label<K>(K kind, Form form, boolean withStop) {}

  private final LabelTree<Label<K>> labels = new LabelTree<>();

  /** Adds a label; of two that fit at one place the longer wins. */
  LabelScanner<K> add(K kind, Form form, String wording) {
    String letters = squeezed(wording);
    if (letters.length() < SHORTEST || letters.chars().anyMatch(c -> c >= ASCII)) {
      throw new IllegalArgumentException("a label has four ASCII letters or more: " + wording);
    }
    labels.add(letters, new Label<>(kind, form, wording.indexOf('.') >= 0));
    return this;
  }

  /** Returns the letters and digits of a wording, in small letters. */
  static String squeezed(String wording) {
    StringBuilder letters = new StringBuilder(wording.length());
    for (int i = 0; i < wording.length(); i++) {
      if (Character.isLetterOrDigit(wording.charAt(i))) {
        letters.append(Character.toLowerCase(wording.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** Returns the labels in a stretch of text, in order, none overlapping another. */
  List<Mark<K>> scan(String text, int from, int to) {
    List<Mark<K>> marks = new ArrayList<>();
    if (from >= to) {
      return marks;
    }
    // Every word is looked at: an array is read sooner than a string.
    char[] letters = new char[to - from];
    text.getChars(from, to, letters, 0);
    char before = ' ';
    int at = from;
    while (at < to) {
      int end = startsWord(letters[at - from], before) ? matchAt(text, at, to, marks) : -1;
      at = end < 0 ? from + afterSmall(letters, at + 1 - from) : end;
      before = letters[at - 1 - from];
    }
    return marks;
  }

  /** Returns whether a stretch of text begins with a label. */
  boolean begins(String text, int from, int to) {
    return matchAt(text, from, to, new ArrayList<>(1)) >= 0;
  }

  /** Passes over the small letters of a word, which begin none: most of a text is such letters. */
  private static int afterSmall(char[] text, int from) {
    int at = from;
    if (folded(text[at - 1]) != 0) {
      while (at < text.length && text[at] >= 'a' && text[at] <= 'z') {
        at++;
      }
    }
    return at;
  }

  private static boolean startsWord(char c, char before) {
    if (folded(c) == 0) {
      return false;
    }
    return folded(before) == 0 || (Character.isUpperCase(c) && Character.isLowerCase(before));
  }

  /** Returns a letter or digit in lower case, and 0 for any other character. */
  private static char folded(char c) {
    if (c < ASCII) {
      return FOLDED[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** Adds the label that goes on farthest from an offset; returns where it ends, or -1. */
  private int matchAt(String text, int at, int to, List<Mark<K>> marks) {
    if (at + 1 == to) {
      return -1;
    }
    char second = folded(text.charAt(at + 1));
    if (second == 0) {
      return matchAt(text, at, to, at, LabelTree.ROOT, marks);
    }
    // Most words are passed over by their first two letters, and no label ends with these.
    int node = labels.pair(folded(text.charAt(at)), second);
    return node == LabelTree.NONE ? -1 : matchAt(text, at, to, at + 2, node, marks);
  }

  /**
   * Goes on with a label.
   *
   * @param from the offset of its next letter
   * @param reached where the letters before that lead
   */
  private int matchAt(String text, int at, int to, int from, int reached, List<Mark<K>> marks) {
    int best = -1;
    Optional<K> found = Optional.empty();
    boolean capitals = true;
    for (int i = at; i < from; i++) {
      capitals &= !Character.isLowerCase(text.charAt(i));
    }
    boolean overStop = false;
    int node = reached;
    for (int i = from; i < to && node != LabelTree.NONE; i++) {
      char c = text.charAt(i);
      char small = folded(c);
      if (small == 0) {
        overStop |= c == '.';
        continue;
      }
      capitals &= !Character.isLowerCase(c);
      node = labels.child(node, small);
      List<Label<K>> ending = node == LabelTree.NONE ? List.of() : labels.endingAt(node);
      for (int k = 0; k < ending.size(); k++) {
        Label<K> label = ending.get(k);
        int end =
            overStop && !label.withStop() ? -1 : endOf(label.form(), text, at, i + 1, to, capitals);
        if (end > best) {
          best = end;
          found = Optional.of(label.kind());
        }
      }
    }
    if (found.isPresent()) {
      marks.add(new Mark<>(found.get(), at, best));
    }
    return best;
  }

  /** Returns the offset after a label if its letters stand there in its form, else -1. */
  private static int endOf(Form form, String text, int start, int end, int to, boolean capitals) {
    if (end < to && goesOn(text, end)) {
      return -1;
    }
    return switch (form) {
      case PHRASE -> end;
      case HEADING -> capitals || aloneOnLine(text, start, end) ? end : -1;
      case COLON -> afterColon(text, end, to);
      case LABEL -> afterLabel(text, start, end, to);
      case FIELD -> afterField(text, end, to);
    };
  }

  private static int afterLabel(String text, int start, int end, int to) {
    int colon = afterColon(text, end, to);
    if (colon >= 0 || (start > 0 && text.charAt(start - 1) != '\n')) {
      return colon;
    }
    int next = end;
    while (next < to && (Prose.isBlank(text.charAt(next)) || isDash(text.charAt(next)))) {
      next++;
    }
    return next > end && next < to && Character.isUpperCase(text.charAt(next)) ? next : -1;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  private static int afterField(String text, int end, int to) {
    int colon = afterColon(text, end, to);
    if (colon >= 0) {
      return colon;
    }
    int next = end;
    while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    boolean valued =
        next == to || text.charAt(next) == '\n' || Character.isDigit(text.charAt(next));
    return valued ? end : -1;
  }

  /** A small letter after the last one: the word is a longer one. A capital may be glued on. */
  private static boolean goesOn(String text, int end) {
    char c = text.charAt(end);
    return Character.isLetterOrDigit(c)
        && !(Character.isUpperCase(c) && Character.isLowerCase(text.charAt(end - 1)));
  }

  private static boolean aloneOnLine(String text, int start, int end) {
    return (start == 0 || text.charAt(start - 1) == '\n')
        && (end >= text.length() || "\n:,".indexOf(text.charAt(end)) >= 0);
  }

  private static int afterColon(String text, int from, int to) {
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
