package org.imrsearch.precedent;

import java.util.Arrays;

/** A set of rulings by their places in a list. Equal sets are equal. */
final class RulingSet {
  private final long[] bits;

  private RulingSet(long[] bits) {
    this.bits = bits;
  }

  /** Makes an empty set for so many rulings. */
  static RulingSet sized(int rulings) {
    return new RulingSet(new long[(rulings + Long.SIZE - 1) / Long.SIZE]);
  }

  /** Returns the bits themselves. */
  long[] bits() {
    return bits;
  }

  void add(int ruling) {
    bits[ruling / Long.SIZE] |= 1L << ruling;
  }

  int size() {
    int size = 0;
    for (long word : bits) {
      size += Long.bitCount(word);
    }
    return size;
  }

  int common(RulingSet other) {
    int common = 0;
    for (int i = 0; i < bits.length; i++) {
      common += Long.bitCount(bits[i] & other.bits[i]);
    }
    return common;
  }

  /** Returns the share of the rulings of either that are in both; 1 of none. */
  double likeness(RulingSet other) {
    int common = common(other);
    int either = size() + other.size() - common;
    return either == 0 ? 1 : (double) common / either;
  }

  RulingSet without(RulingSet other) {
    long[] left = bits.clone();
    for (int i = 0; i < left.length; i++) {
      left[i] &= ~other.bits[i];
    }
    return new RulingSet(left);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RulingSet set && Arrays.equals(bits, set.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }

  @Override
  public String toString() {
    return Arrays.toString(bits);
  }
}
