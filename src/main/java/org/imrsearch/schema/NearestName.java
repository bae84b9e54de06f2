package org.imrsearch.schema;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of several names a mistyped one was meant to be. */
public final class NearestName {
  private NearestName() {}

  /**
   * Returns the name at the smallest distance, the first of several; empty when even that differs
   * in more than half of its letters. The distance counts letters put in, left out, changed, or
   * swapped with their neighbour; a beginning of at least three letters counts as one slip.
   */
  public static Optional<String> among(Collection<String> names, String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        best = name;
        least = distance;
      }
    }
    int longer = Math.max(best.length(), wanted.length());
    return !best.isEmpty() && least * 2 <= longer ? Optional.of(best) : Optional.empty();
  }

  private static int distance(String a, String b) {
    if (a.length() >= 3 && b.startsWith(a)) {
      return a.length() == b.length() ? 0 : 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
