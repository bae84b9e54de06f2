package org.imrsearch.engine.plan;

/** How many letters are wrong, missing, too many, or swapped with the next. */
final class Slips {
  private Slips() {}

  /**
   * Counts the slips that make one word of another, of those that begin with the same letter.
   *
   * @param most how many are of interest; more are not told apart
   */
  static int between(String word, String other, int most) {
    boolean alike =
        !word.isEmpty() && !other.isEmpty() && word.codePointAt(0) == other.codePointAt(0);
    if (!alike || Math.abs(word.length() - other.length()) > 2 * most) {
      return most + 1;
    }
    return between(word.codePoints().toArray(), other.codePoints().toArray());
  }

  /** Optimal string alignment: a letter that was swapped is not changed again. */
  private static int between(int[] word, int[] other) {
    int[][] slips = new int[word.length + 1][other.length + 1];
    for (int i = 0; i <= word.length; i++) {
      for (int j = 0; j <= other.length; j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, word, other, i, j);
      }
    }
    return slips[word.length][other.length];
  }

  private static int least(int[][] slips, int[] word, int[] other, int i, int j) {
    int changed = slips[i - 1][j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1);
    int least = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1];
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
