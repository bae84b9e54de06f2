package org.imrsearch.vocabulary;

/**
 * What stands between two matches.
 *
 * @param text the text
 * @param first the first token of the gap
 * @param last just after its last token, or that of a handful
 * @param comma whether it has a comma
 * @param bracket whether it has a bracket
 * @param slash whether it has a slash
 * @param hard whether a sentence or clause ends in it, or it is long
 */
record Gap(
    Tokens text, int first, int last, boolean comma, boolean bracket, boolean slash, boolean hard) {
  private static final int MOST_WORDS = 6;

  /** More characters than a handful of words has; the next match may be megabytes away. */
  private static final int LONGEST = 200;

  static Gap of(Tokens tokens, int left, int right) {
    if (right - left > LONGEST) {
      return new Gap(tokens, 0, 0, false, false, false, true);
    }
    String text = tokens.text();
    int first = tokens.firstFrom(left);
    int last = first;
    // What follows may stand right behind the stop, where no sentence would end: "strain.left".
    boolean hard = right > left && TokenCursor.isStop(text.charAt(right - 1));
    while (last < tokens.last() && last - first < MOST_WORDS && tokens.start(last) < right) {
      hard |= tokens.afterHardGap(last++);
    }
    boolean beforeNext = last < tokens.last() && tokens.start(last) == right;
    hard |= last - first == MOST_WORDS || (beforeNext && tokens.afterHardGap(last));
    boolean comma = false;
    boolean bracket = false;
    boolean slash = false;
    for (int i = left; i < right && !hard; i++) {
      char c = text.charAt(i);
      comma |= c == ',';
      bracket |= c == '(' || c == ')';
      slash |= c == '/';
    }
    return new Gap(tokens, first, last, comma, bracket, slash, hard);
  }

  /** Returns how many words it has; no more than a handful. */
  int words() {
    return last - first;
  }

  boolean begins(TokenSet words) {
    return first < last && words.contains(text.id(first));
  }

  boolean hasAny(TokenSet words) {
    for (int i = first; i < last; i++) {
      if (words.contains(text.id(i))) {
        return true;
      }
    }
    return false;
  }

  boolean hasOnly(TokenSet words) {
    return hasOnlyAfter(0, words);
  }

  /** Returns whether all words but the first ones are in a set. */
  boolean hasOnlyAfter(int some, TokenSet words) {
    for (int i = first + some; i < last; i++) {
      if (!words.contains(text.id(i))) {
        return false;
      }
    }
    return true;
  }
}
