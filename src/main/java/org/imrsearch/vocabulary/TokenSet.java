package org.imrsearch.vocabulary;

import java.util.Arrays;

/** A set of words by their numbers: to ask costs two loads, and most words of a text are asked. */
final class TokenSet {
  private long[] bits = new long[1];

  /** Returns the set of some words. */
  static TokenSet of(String... words) {
    TokenSet set = new TokenSet();
    for (String word : words) {
      TokenCursor cursor = new TokenCursor(word, 0);
      while (cursor.next()) {
        set.add(TokenIds.add(cursor).id());
      }
    }
    return set;
  }

  /** Adds a number; false if it was there. */
  boolean add(int id) {
    if (contains(id)) {
      return false;
    }
    int at = id >> 6;
    if (at >= bits.length) {
      bits = Arrays.copyOf(bits, at + 1 + at / 2);
    }
    bits[at] |= 1L << id;
    return true;
  }

  boolean contains(int id) {
    int at = id >> 6;
    return at < bits.length && (bits[at] >>> id & 1) != 0;
  }
}
