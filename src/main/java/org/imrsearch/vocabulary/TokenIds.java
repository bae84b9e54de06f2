package org.imrsearch.vocabulary;

import java.util.Arrays;

/** Numbers the tokens of a set of phrases from 0, and finds a token's number without a string. */
final class TokenIds {
  static final int UNKNOWN = -1;

  private char[][] tokens = new char[64][];
  private int[] slots = new int[256];
  private int size;

  TokenIds() {
    Arrays.fill(slots, UNKNOWN);
  }

  int size() {
    return size;
  }

  int find(char[] token, int length) {
    return slots[slot(token, length)];
  }

  int add(char[] token, int length) {
    int slot = slot(token, length);
    if (slots[slot] != UNKNOWN) {
      return slots[slot];
    }
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    int id = size++;
    tokens[id] = Arrays.copyOf(token, length);
    slots[slot] = id;
    if (2 * size > slots.length) {
      rehash();
    }
    return id;
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    Arrays.fill(slots, UNKNOWN);
    for (int id = 0; id < size; id++) {
      slots[slot(tokens[id], tokens[id].length)] = id;
    }
  }

  /** Returns the slot that holds the token, or the empty one that it belongs in. */
  private int slot(char[] token, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + token[i];
    }
    hash *= 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] != UNKNOWN && !same(tokens[slots[slot]], token, length)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static boolean same(char[] known, char[] token, int length) {
    return Arrays.equals(known, 0, known.length, token, 0, length);
  }
}
