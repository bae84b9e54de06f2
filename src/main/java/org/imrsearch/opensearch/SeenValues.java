package org.imrsearch.opensearch;

import java.util.Arrays;

/**
 * Values as 64-bit hashes: tells those that were surely not seen. A million letters take 50 MB.
 * Safe for use by several threads.
 */
final class SeenValues {
  private static final long FREE = 0;

  private long[] slots = new long[1 << 12];
  private int size;

  /** What a value is of. */
  enum Kind {
    ID(1),
    ORIGIN(2),
    HASH(3);

    private final long seed;

    Kind(long seed) {
      this.seed = seed;
    }
  }

  synchronized void add(Kind kind, String value) {
    if (size * 8L > slots.length * 5L) {
      grow();
    }
    if (put(hash(kind, value))) {
      size++;
    }
  }

  synchronized boolean mayHold(Kind kind, String value) {
    long hash = hash(kind, value);
    return slots[place(hash)] == hash;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    Arrays.stream(old).filter(hash -> hash != FREE).forEach(this::put);
  }

  private boolean put(long hash) {
    int place = place(hash);
    boolean fresh = slots[place] == FREE;
    slots[place] = hash;
    return fresh;
  }

  /** Returns where a hash is, or is to be. */
  private int place(long hash) {
    int mask = slots.length - 1;
    int place = (int) (hash >>> 32) & mask;
    while (slots[place] != FREE && slots[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static long hash(Kind kind, String value) {
    long hash = kind.seed;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ hash >>> 32) * 0xBF58476D1CE4E5B9L;
    hash ^= hash >>> 31;
    return hash == FREE ? 1 : hash;
  }
}
