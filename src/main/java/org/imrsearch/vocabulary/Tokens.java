package org.imrsearch.vocabulary;

import java.util.Arrays;

/**
 * The tokens of a text: their numbers and where they stand. Made once, and read by every {@link
 * PhraseTagger} that looks for something in the text or in a stretch of it. Instances are
 * immutable.
 */
public final class Tokens {
  private final Builder all;
  private final int[] ids;

  /** The tokens of the stretch, and where it begins and ends in the text. */
  private final int first;

  private final int last;
  private final int from;
  private final int to;

  private Tokens(Builder all, int[] ids, int first, int last, int from, int to) {
    this.all = all;
    this.ids = ids;
    this.first = first;
    this.last = last;
    this.from = from;
    this.to = to;
  }

  /** Reads a text. */
  public static Tokens of(CharSequence text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** Reads at most so many tokens of a text. */
  static Tokens of(CharSequence text, int limit) {
    Builder tokens = new Builder(text.toString(), Math.min(limit, 8 + text.length() / 5));
    TokenCursor cursor = new TokenCursor(text, 0);
    while (tokens.size < limit && cursor.next()) {
      tokens.append(cursor, TokenIds.find(cursor));
    }
    return tokens.build();
  }

  /** Returns the text that was read, the whole of it. */
  public String text() {
    return all.text;
  }

  /**
   * Returns the tokens between two offsets, without any that these divide; what is found there has
   * its offsets in the whole text.
   */
  public Tokens between(int begin, int end) {
    int after = firstFrom(end);
    boolean divided = after > first && all.ends[after - 1] > end;
    int before = firstFrom(begin);
    return new Tokens(all, ids, before, Math.max(before, divided ? after - 1 : after), begin, end);
  }

  /** Returns whether there are but blanks. */
  public boolean isBlank() {
    Tokens inside = stripped();
    return inside.from == inside.to;
  }

  /** Returns the stretch without the blanks around it. */
  public Tokens stripped() {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(all.text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(all.text.charAt(end - 1))) {
      end--;
    }
    return begin == from && end == to ? this : new Tokens(all, ids, first, last, begin, end);
  }

  /** Returns the same tokens with other numbers, one for each from {@link #first} on. */
  Tokens numbered(int[] others) {
    return new Tokens(all, others, first, last, from, to);
  }

  /** Returns the tokens that are not in a set; the end of a sentence beside one that is, stays. */
  Tokens without(TokenSet words) {
    int held = first;
    while (held < last && !words.contains(ids[held])) {
      held++;
    }
    if (held == last) {
      return this;
    }
    Builder kept = new Builder(all.text, last - first);
    boolean hardGap = false;
    for (int i = first; i < last; i++) {
      hardGap |= all.hardGaps[i];
      if (!words.contains(ids[i])) {
        kept.append(ids[i], all.starts[i], all.ends[i], hardGap);
        hardGap = false;
      }
    }
    return new Tokens(kept, kept.ids, 0, kept.size, from, to);
  }

  /** Returns the first token; the others have the numbers from there to {@link #last}. */
  int first() {
    return first;
  }

  /** Returns the number just after the last token. */
  int last() {
    return last;
  }

  /** Returns the characters of the stretch. */
  public String written() {
    return all.text.substring(from, to);
  }

  /** Returns the offset in the text at which the stretch begins. */
  public int from() {
    return from;
  }

  /** Returns the offset in the text just after the stretch. */
  public int to() {
    return to;
  }

  int id(int token) {
    return ids[token];
  }

  int start(int token) {
    return all.starts[token];
  }

  int end(int token) {
    return all.ends[token];
  }

  boolean afterHardGap(int token) {
    return all.hardGaps[token];
  }

  /** Returns the first token that begins at an offset or later. */
  int firstFrom(int offset) {
    int low = first;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the end of a match, with the bracket that closes one opened inside it. */
  int closedEnd(int from, int until) {
    int open = 0;
    for (int i = all.starts[from]; i < all.ends[until]; i++) {
      char c = all.text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    int end = all.ends[until];
    while (open > 0 && end < to && isMark(all.text.charAt(end))) {
      end++;
    }
    return open > 0 && end < to && all.text.charAt(end) == ')' ? end + 1 : all.ends[until];
  }

  private static boolean isMark(char c) {
    return c == '\u00AE' || c == '\u2122' || Character.isWhitespace(c);
  }

  /** Returns whether, letter by letter, there is a capital wherever the phrase has one. */
  boolean hasCapitalsOf(String phrase, int from, int until) {
    int token = from;
    int at = all.starts[from];
    for (int i = 0; i < phrase.length(); i++) {
      if (!Character.isLetterOrDigit(phrase.charAt(i))) {
        continue;
      }
      while (token <= until && !(at < all.ends[token] && isLetterOrDigit(at))) {
        boolean inside = at < all.ends[token];
        token += inside ? 0 : 1;
        at = inside || token > until ? at + 1 : all.starts[token];
      }
      boolean capital = token <= until && Character.isUpperCase(all.text.charAt(at));
      if (Character.isUpperCase(phrase.charAt(i)) && !capital) {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean isLetterOrDigit(int at) {
    return Character.isLetterOrDigit(all.text.charAt(at));
  }

  /** Collects tokens. */
  static final class Builder {
    private final String text;
    private int[] ids;
    private int[] starts;
    private int[] ends;
    private boolean[] hardGaps;
    private int size;

    Builder(String text, int capacity) {
      this.text = text;
      ids = new int[capacity];
      starts = new int[capacity];
      ends = new int[capacity];
      hardGaps = new boolean[capacity];
    }

    int size() {
      return size;
    }

    /** Adds the token that a cursor stands on. */
    void append(TokenCursor cursor, int id) {
      append(id, cursor.start(), cursor.end(), cursor.afterHardGap());
    }

    private void append(int id, int start, int end, boolean hardGap) {
      if (size == ids.length) {
        int capacity = 2 * size + 1;
        ids = Arrays.copyOf(ids, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        hardGaps = Arrays.copyOf(hardGaps, capacity);
      }
      ids[size] = id;
      starts[size] = start;
      ends[size] = end;
      hardGaps[size++] = hardGap;
    }

    /** Returns the tokens; the builder must not be used after it. */
    Tokens build() {
      return new Tokens(this, ids, 0, size, 0, text.length());
    }
  }
}
