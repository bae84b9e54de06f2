package org.imrsearch.vocabulary;

import java.util.Arrays;

/** Numbers the tokens of a set of phrases from 0, and finds a token's number without a string. */
final class TokenIds {
  static final int UNKNOWN = -1;

  private char[][] tokens = new char[64][];

  /** Of each token, the number of the word that it stands for: its own but of an abbreviation. */
  private int[] meanings = new int[64];

  private int[] slots = new int[256];

  /** By the last seven bits of a token's first character, the lengths there are, as bits. */
  private final int[] lengths = new int[128];

  private int size;

  TokenIds() {
    Arrays.fill(slots, UNKNOWN);
  }

  int size() {
    return size;
  }

  int find(char[] token, int length) {
    if (!mayKnow(token, length)) {
      return UNKNOWN;
    }
    int id = slots[slot(token, length)];
    return id == UNKNOWN ? UNKNOWN : meanings[id];
  }

  /** Returns the number of a token that is one slip of the pen away. */
  int findMisspelt(char[] token, int length) {
    for (int id = 0; id < size && length >= OneSlip.SHORTEST; id++) {
      if (OneSlip.apart(tokens[id], token, length)) {
        return meanings[id];
      }
    }
    return UNKNOWN;
  }

  /** Makes a token that is not there yet stand for another word. */
  void abbreviate(char[] token, int length, int meaning) {
    int id = add(token, length);
    meanings[id] = meaning;
  }

  /** Most tokens of a text are in no phrase, and this tells it of many without their hash. */
  private boolean mayKnow(char[] token, int length) {
    return (lengths[token[0] & 127] >>> Math.min(length, 31) & 1) != 0;
  }

  int add(char[] token, int length) {
    int slot = slot(token, length);
    if (slots[slot] != UNKNOWN) {
      return meanings[slots[slot]];
    }
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      meanings = Arrays.copyOf(meanings, 2 * size);
    }
    lengths[token[0] & 127] |= 1 << Math.min(length, 31);
    int id = size++;
    tokens[id] = Arrays.copyOf(token, length);
    meanings[id] = id;
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
