package org.imrsearch.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * What a rationale is like, in 128 bits that depend on its text alone. Two rationales with the
 * share J of their pairs of neighbouring words in common (Jaccard) differ in 64 (1 - J) bits on
 * average: each bit belongs to the least pair under an order of its own (min-wise hashing, one bit
 * kept of each least). Words are compared in small letters, and all numbers are one word: the same
 * reasons for another dose or date are nearly the same reasons.
 *
 * <p>Not SimHash: its distance grows with the root of the difference, so that one changed word in
 * twenty and every second word changed lie close together.
 *
 * @param high 64 of the bits
 * @param low the others
 */
public record RationaleSketch(long high, long low) {
  /** Shorter rationales give no reasons to compare. */
  private static final int FEWEST_WORDS = 12;

  /** Bits that nearly identical rationales differ in at most: three pairs of four in common. */
  public static final int MOST_APART = 16;

  private static final int BITS = 128;
  private static final int PRIME = 0x01000193;
  private static final int NUMBER = 0x9E3779B9;
  private static final int[] FLIPS = ints(1);
  private static final int[] FACTORS = Arrays.stream(ints(2)).map(i -> i | 1).toArray();

  private static int[] ints(long seed) {
    return new Random(seed).ints(BITS).toArray();
  }

  /** Sketches a rationale; empty where it is too short to be like another. */
  public static Optional<RationaleSketch> of(String rationale) {
    int[] least = new int[BITS];
    Arrays.fill(least, Integer.MAX_VALUE);
    int words = 0;
    int before = 0;
    int i = 0;
    while (i < rationale.length()) {
      char c = rationale.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      boolean number = Character.isDigit(c);
      int word = number ? NUMBER : PRIME;
      while (i < rationale.length() && continues(rationale.charAt(i), number)) {
        word = number ? word : (word ^ Character.toLowerCase(rationale.charAt(i))) * PRIME;
        i++;
      }
      if (words++ > 0) {
        take(mixed(before * 31 + word), least);
      }
      before = word;
    }
    return words < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(new RationaleSketch(bits(least, 0), bits(least, Long.SIZE)));
  }

  private static boolean continues(char c, boolean number) {
    return number ? Character.isDigit(c) : Character.isLetter(c);
  }

  private static void take(int pair, int[] least) {
    for (int i = 0; i < BITS; i++) {
      least[i] = Math.min(least[i], (pair ^ FLIPS[i]) * FACTORS[i]);
    }
  }

  private static long bits(int[] least, int from) {
    long bits = 0;
    for (int i = 0; i < Long.SIZE; i++) {
      bits = (bits << 1) | (mixed(least[from + i]) & 1);
    }
    return bits;
  }

  private static int mixed(int hash) {
    int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }

  /** Returns whether two rationales are nearly identical. */
  public boolean isLike(RationaleSketch other) {
    return distance(other) <= MOST_APART;
  }

  int distance(RationaleSketch other) {
    return Long.bitCount(high ^ other.high) + Long.bitCount(low ^ other.low);
  }
}
