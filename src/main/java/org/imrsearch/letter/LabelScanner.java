package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private static final int ASCII = 128;

  private static final int HASHES = 1 << 14;

  /** What of a product of 64 bits is left for a hash. */
  private static final int HASH_SHIFT = Long.numberOfLeadingZeros(HASHES - 1);

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
  private record Label<K>(K kind, Form form, String letters, boolean withStop) {}

  /** The first letters of the labels, four in a number, in order. */
  private long[] keys = new long[0];

  /** The labels with the first letters at the same index of {@link #keys}. */
  private final List<List<Label<K>>> byKey = new ArrayList<>();

  /** For each two letters whether a label begins with them: most words are passed over by this. */
  private final boolean[] pairs = new boolean[ASCII * ASCII];

  /** A bit for each hash of a label's first letters: most others are passed over by this. */
  private final long[] hashes = new long[HASHES / Long.SIZE];

  /** Adds a label; of two that fit at one place the longer wins. */
  LabelScanner<K> add(K kind, Form form, String wording) {
    String letters = squeezed(wording);
    if (letters.length() < KEY_LENGTH || letters.chars().anyMatch(c -> c >= ASCII)) {
      throw new IllegalArgumentException("a label has four ASCII letters or more: " + wording);
    }
    pairs[letters.charAt(0) * ASCII + letters.charAt(1)] = true;
    long key = key(letters, 0, letters.length());
    hashes[hash(key) / Long.SIZE] |= 1L << hash(key);
    labelsOf(key).add(new Label<>(kind, form, letters, wording.indexOf('.') >= 0));
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

  private List<Label<K>> labelsOf(long key) {
    int at = Arrays.binarySearch(keys, key);
    if (at >= 0) {
      return byKey.get(at);
    }
    int place = -at - 1;
    long[] more = new long[keys.length + 1];
    System.arraycopy(keys, 0, more, 0, place);
    System.arraycopy(keys, place, more, place + 1, keys.length - place);
    more[place] = key;
    keys = more;
    byKey.add(place, new ArrayList<>());
    return byKey.get(place);
  }

  private static int hash(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> HASH_SHIFT);
  }

  private boolean mayKnow(long key) {
    int hash = hash(key);
    return (hashes[hash / Long.SIZE] >>> hash & 1) != 0;
  }

  /** Returns the first letters from an offset on, as far as there are any. */
  private static long key(CharSequence text, int from, int to) {
    long key = 0;
    int letters = 0;
    for (int i = from; i < to && letters < KEY_LENGTH; i++) {
      char c = folded(text.charAt(i));
      if (c != 0) {
        key = key << Character.SIZE | c;
        letters++;
      }
    }
    return key;
  }

  /** Returns the labels in a stretch of text, in order, none overlapping another. */
  List<Mark<K>> scan(String text, int from, int to) {
    List<Mark<K>> marks = new ArrayList<>();
    char before = ' ';
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end = startsWord(c, before) && mayBegin(text, at, to) ? matchAt(text, at, to, marks) : -1;
      at = end < 0 ? at + 1 : end;
      before = end < 0 ? c : text.charAt(end - 1);
    }
    return marks;
  }

  /** Returns whether a stretch of text begins with a label. */
  boolean begins(String text, int from, int to) {
    return mayBegin(text, from, to) && matchAt(text, from, to, new ArrayList<>(1)) >= 0;
  }

  private boolean mayBegin(String text, int at, int to) {
    int first = folded(text.charAt(at));
    if (first >= ASCII || at + 1 == to) {
      return false;
    }
    int next = folded(text.charAt(at + 1));
    return next == 0 || (next < ASCII && pairs[first * ASCII + next]);
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

  private int matchAt(String text, int at, int to, List<Mark<K>> marks) {
    long key = key(text, at, to);
    int place = mayKnow(key) ? Arrays.binarySearch(keys, key) : -1;
    int best = -1;
    if (place >= 0) {
      List<Label<K>> labels = byKey.get(place);
      int found = 0;
      for (int i = 0; i < labels.size(); i++) {
        int end = endOf(labels.get(i), text, at, to);
        if (end > best) {
          best = end;
          found = i;
        }
      }
      if (best >= 0) {
        marks.add(new Mark<>(labels.get(found).kind(), at, best));
      }
    }
    return best;
  }

  /** Returns the offset after the label if it stands at {@code at} in its form, else -1. */
  private static <K> int endOf(Label<K> label, String text, int at, int to) {
    String letters = label.letters();
    boolean capitals = true;
    int matched = 0;
    int i = at;
    for (; i < to && matched < letters.length(); i++) {
      char c = text.charAt(i);
      char small = folded(c);
      if (small != 0) {
        if (small != letters.charAt(matched)) {
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
      case LABEL -> afterLabel(text, at, i, to);
      case FIELD -> afterField(text, i, to);
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
