package org.imrsearch.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Parts words of the fixed wording that lost the blank between them: "notmedically", "basedon". A
 * joined word is known by the pairs of words that stand beside each other in the wordings given, so
 * that no other word is parted. Lines stay as they are.
 */
final class GluedWords {
  private static final int HASHES = 1 << 16;

  /** By joined word in lower case, the length of its first half. */
  private final Map<String, Integer> joints = new HashMap<>();

  /** A bit for each hash of a joined word: tells of nearly every word that it is none. */
  private final long[] hashes = new long[HASHES / Long.SIZE];

  private int longest;

  /**
   * @param wordings phrases of two words or more
   */
  GluedWords(List<String> wordings) {
    for (String wording : wordings) {
      String[] words = wording.toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
      for (int i = 0; i + 1 < words.length; i++) {
        put(words[i], words[i + 1]);
      }
    }
  }

  private void put(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    String joined = first + second;
    joints.put(joined, first.length());
    longest = Math.max(longest, joined.length());
    int hash = 0;
    for (int i = 0; i < joined.length(); i++) {
      hash = next(hash, joined.charAt(i));
    }
    hashes[slot(hash)] |= 1L << hash;
  }

  private static int slot(int hash) {
    return (hash & (HASHES - 1)) / Long.SIZE;
  }

  private static int next(int hash, char letter) {
    return 31 * hash + letter;
  }

  /** Returns a text with a blank in every joined word; the same text if it has none. */
  String parted(String text) {
    StringBuilder parted = new StringBuilder(0);
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int hash = 0;
      while (at < text.length() && isLetter(text.charAt(at))) {
        hash = next(hash, (char) (text.charAt(at++) | ' '));
      }
      int length = at - start;
      if (length > 0 && length <= longest && (hashes[slot(hash)] >>> hash & 1) != 0) {
        int joint = joint(text.substring(start, at));
        if (joint > 0) {
          parted.append(text, copied, start + joint).append(' ');
          copied = start + joint;
        }
      }
      at += length == 0 ? 1 : 0;
    }
    return copied == 0 ? text : parted.append(text, copied, text.length()).toString();
  }

  private int joint(String word) {
    return Optional.ofNullable(joints.get(word.toLowerCase(Locale.ROOT))).orElse(0);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
