package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two matches.
 *
 * @param words its words, in lower case; no more than a handful
 * @param comma whether it has a comma
 * @param bracket whether it has a bracket
 * @param slash whether it has a slash
 * @param hard whether a sentence or clause ends in it, or it is long
 */
record Gap(List<String> words, boolean comma, boolean bracket, boolean slash, boolean hard) {
  private static final int MOST_WORDS = 6;

  /** More characters than a handful of words has; the next match may be megabytes away. */
  private static final int LONGEST = 200;

  private static final Gap FAR = new Gap(List.of(), false, false, false, true);

  static Gap of(CharSequence text, int left, int right) {
    if (right - left > LONGEST) {
      return FAR;
    }
    List<String> words = new ArrayList<>();
    boolean hard = false;
    TokenCursor cursor = new TokenCursor(text.subSequence(left, Math.max(left, right)), 0);
    while (words.size() < MOST_WORDS && cursor.next()) {
      words.add(new String(cursor.folded(), 0, cursor.length()));
      hard |= cursor.afterHardGap();
    }
    hard |= words.size() == MOST_WORDS || cursor.afterHardGap();
    boolean comma = false;
    boolean bracket = false;
    boolean slash = false;
    for (int i = left; i < right && !hard; i++) {
      char c = text.charAt(i);
      comma |= c == ',';
      bracket |= c == '(' || c == ')';
      slash |= c == '/';
    }
    return new Gap(words, comma, bracket, slash, hard);
  }
}
