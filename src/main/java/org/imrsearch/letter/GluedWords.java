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
  /** So many that few words share a hash with a joined one, in a table that stays in the cache. */
  private static final int HASHES = 1 << 17;

  /** By joined word in lower case, the length of its first half. */
  private final Map<String, Integer> joints = new HashMap<>();

  /** Whether a joined word has that hash: tells of nearly every word that it is none. */
  private final long[] hashes = new long[HASHES / Long.SIZE];

  private int shortest = Integer.MAX_VALUE;
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
    shortest = Math.min(shortest, joined.length());
    int hash = hash(joined.toCharArray(), 0, joined.length());
    hashes[hash / Long.SIZE] |= 1L << hash;
  }

  /** A hash of some of a word's letters: all of them would cost more than most texts are worth. */
  private static int hash(char[] word, int from, int to) {
    int hash = to - from;
    hash = 31 * hash + (word[from] | ' ');
    hash = 31 * hash + (word[from + 1] | ' ');
    hash = 31 * hash + (word[(from + to) / 2] | ' ');
    hash = 31 * hash + (word[to - 2] | ' ');
    hash = 31 * hash + (word[to - 1] | ' ');
    int mixed = hash * 0x9E3779B9;
    return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(HASHES));
  }

  /** Returns a text with a blank in every joined word; the same text if it has none. */
  String parted(String text) {
    // Every character is looked at: an array is read sooner than a string.
    char[] letters = text.toCharArray();
    StringBuilder parted = new StringBuilder(0);
    int copied = 0;
    int at = 0;
    while (at < letters.length) {
      int start = at;
      while (at < letters.length && isLetter(letters[at])) {
        at++;
      }
      if (at - start >= shortest && at - start <= longest && mayBeJoined(letters, start, at)) {
        int joint = joint(text.substring(start, at));
        if (joint > 0) {
          parted.append(text, copied, start + joint).append(' ');
          copied = start + joint;
        }
      }
      at += at == start ? 1 : 0;
    }
    return copied == 0 ? text : parted.append(text, copied, text.length()).toString();
  }

  private boolean mayBeJoined(char[] text, int from, int to) {
    int hash = hash(text, from, to);
    return (hashes[hash / Long.SIZE] >>> hash & 1) != 0;
  }

  private int joint(String word) {
    return Optional.ofNullable(joints.get(word.toLowerCase(Locale.ROOT))).orElse(0);
  }

  private static boolean isLetter(char c) {
    char small = (char) (c | ' ');
    return small >= 'a' && small <= 'z';
  }
}
