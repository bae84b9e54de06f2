package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * The only source of chance. It draws with {@link Random}, whose algorithm is specified, so that a
 * seed gives the same letters on every JDK.
 */
final class Dice {
  private final Random random;

  private Dice(long seed) {
    this.random = new Random(seed);
  }

  /** Returns dice for one letter: letters of one seed do not depend on each other. */
  static Dice of(long seed, long index) {
    return new Dice(scramble(seed * 31 + index));
  }

  /** Returns dice of their own for one purpose, so that more draws there shift nothing here. */
  Dice fork() {
    return new Dice(random.nextLong());
  }

  /** Returns a number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Returns a number from 0 to below 1. */
  double fraction() {
    return random.nextDouble();
  }

  /** Returns true in {@code percent} of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Returns one of the items, all equally likely. */
  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** Returns one of the items, as likely as its weight says. */
  <T> T weighted(List<T> items, ToIntFunction<T> weight) {
    int left = random.nextInt(items.stream().mapToInt(weight).sum());
    for (T item : items) {
      left -= weight.applyAsInt(item);
      if (left < 0) {
        return item;
      }
    }
    return items.getLast();
  }

  /** Returns up to {@code count} different items in random order. */
  <T> List<T> some(List<T> items, int count) {
    List<T> left = new ArrayList<>(items);
    List<T> drawn = new ArrayList<>();
    while (drawn.size() < count && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }

  /** Neighbouring seeds of {@link Random} start alike: spread them first. */
  private static long scramble(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
