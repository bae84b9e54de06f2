package org.imrsearch.precedent;

import java.util.Arrays;

/** Numbers keys in the order of their first coming, without an object for each. */
final class LongNumbers {
  private static final long NONE = -1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys;
  private int[] numbers;
  private int size;

  /** Makes an empty one for about so many keys; none of them is negative. */
  LongNumbers(int expected) {
    int room = Integer.highestOneBit(Math.max(16, expected)) * 4;
    keys = new long[room];
    numbers = new int[room];
    Arrays.fill(keys, NONE);
  }

  int number(long key) {
    if (2 * size > keys.length) {
      grow();
    }
    int at = place(key);
    if (keys[at] == NONE) {
      keys[at] = key;
      numbers[at] = size++;
    }
    return numbers[at];
  }

  private int place(long key) {
    int at = (int) ((key * MIX) >>> (Integer.numberOfLeadingZeros(keys.length) + 33));
    while (keys[at] != NONE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }
}
