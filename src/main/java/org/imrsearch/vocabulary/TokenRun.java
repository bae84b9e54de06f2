package org.imrsearch.vocabulary;

import java.util.Arrays;

/** The tokens of a stretch of text: their numbers and where they stand. */
final class TokenRun {
  private final CharSequence text;
  private int[] ids;
  private int[] starts;
  private int[] ends;
  private boolean[] hardGaps;
  private int size;

  TokenRun(CharSequence text, int capacity) {
    this.text = text;
    ids = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    hardGaps = new boolean[capacity];
  }

  /** Finds the number of a token, or {@link TokenIds#UNKNOWN}. */
  @FunctionalInterface
  interface Lookup {
    int find(char[] token, int length);
  }

  /** Reads at most {@code limit} tokens from an offset on. */
  static TokenRun of(CharSequence text, int from, int limit, TokenIds known) {
    return of(text, from, limit, known::find);
  }

  static TokenRun of(CharSequence text, int from, int limit, Lookup known) {
    TokenRun run = new TokenRun(text, Math.min(limit, 8 + (text.length() - from) / 5));
    TokenCursor cursor = new TokenCursor(text, from);
    while (run.size < limit && cursor.next()) {
      run.append(cursor, known.find(cursor.folded(), cursor.length()));
    }
    return run;
  }

  int size() {
    return size;
  }

  int id(int token) {
    return ids[token];
  }

  int start(int token) {
    return starts[token];
  }

  boolean afterHardGap(int token) {
    return hardGaps[token];
  }

  /** Returns the end of a match, with the bracket that closes one opened inside it. */
  int closedEnd(int first, int last) {
    int open = 0;
    for (int i = starts[first]; i < ends[last]; i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    int end = ends[last];
    while (open > 0 && end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return open > 0 && end < text.length() && text.charAt(end) == ')' ? end + 1 : ends[last];
  }

  private static boolean isMark(char c) {
    return c == '\u00AE' || c == '\u2122' || Character.isWhitespace(c);
  }

  /** Returns whether, letter by letter, there is a capital wherever the phrase has one. */
  boolean hasCapitalsOf(String phrase, int first, int last) {
    int at = starts[first];
    for (int i = 0; i < phrase.length(); i++) {
      if (Character.isLetterOrDigit(phrase.charAt(i))) {
        while (at < ends[last] && !Character.isLetterOrDigit(text.charAt(at))) {
          at++;
        }
        boolean capital = at < ends[last] && Character.isUpperCase(text.charAt(at));
        if (Character.isUpperCase(phrase.charAt(i)) && !capital) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  /** Adds the token that a cursor stands on. */
  void append(TokenCursor cursor, int id) {
    if (size == ids.length) {
      int capacity = 2 * size + 1;
      ids = Arrays.copyOf(ids, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      hardGaps = Arrays.copyOf(hardGaps, capacity);
    }
    ids[size] = id;
    starts[size] = cursor.start();
    ends[size] = cursor.end();
    hardGaps[size++] = cursor.afterHardGap();
  }
}
