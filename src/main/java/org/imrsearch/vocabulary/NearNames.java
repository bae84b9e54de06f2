package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what a misspelt name is meant to be: the names of one length or nearly so that differ by a
 * slip or two. A slip is a letter too many, too few or another, or two that changed places. Short
 * names have no slips, numbers have none, and nobody mistakes the first letter.
 */
final class NearNames<T> {
  /** A shorter name is another word as soon as one letter differs. */
  private static final int ONE_SLIP = 8;

  private static final int TWO_SLIPS = 12;

  private final List<Name<T>> names;

  private NearNames(List<Name<T>> names) {
    this.names = names;
  }

  /**
   * A name that may be misspelt.
   *
   * @param key as {@link NameKey} reduces it
   * @param letters a bit for each letter in it: a slip changes two of them at most, so that most
   *     names are told apart by one comparison
   */
  private record Name<T>(String key, long letters, T entry) {}

  static <T> NearNames<T> of(List<String> written, List<T> entries) {
    List<Name<T>> names = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String key = NameKey.of(written.get(i));
      if (key.length() >= ONE_SLIP - 1) {
        names.add(new Name<>(key, letters(key), entries.get(i)));
      }
    }
    return new NearNames<>(names);
  }

  /** Returns the entries that a name can be a slip for; a name known exactly is no slip. */
  List<T> find(String written) {
    String key = NameKey.of(written);
    int most = key.length() < ONE_SLIP ? 0 : key.length() < TWO_SLIPS ? 1 : 2;
    if (most == 0) {
      return List.of();
    }
    long letters = letters(key);
    List<T> found = new ArrayList<>(1);
    for (Name<T> name : names) {
      if (Math.abs(name.key.length() - key.length()) <= most
          && Long.bitCount(name.letters ^ letters) <= 2 * most
          && name.key.charAt(0) == key.charAt(0)
          && digits(name.key).equals(digits(key))
          && slips(name.key, key, most) <= most
          && !found.contains(name.entry)) {
        found.add(name.entry);
      }
    }
    return found;
  }

  private static long letters(String key) {
    long letters = 0;
    for (int i = 0; i < key.length(); i++) {
      letters |= 1L << (key.charAt(i) & 63);
    }
    return letters;
  }

  private static String digits(String key) {
    StringBuilder digits = new StringBuilder();
    key.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /** Counts the slips between two names, row by row, and gives up where there are too many. */
  private static int slips(String a, String b, int most) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + other);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
