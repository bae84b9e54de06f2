package org.imrsearch.letter;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.imrsearch.determination.CitedBy;

/**
 * What was made of wordings of guideline blocks that were read lately. Letters have them from
 * templates: even among a hundred letters half of the blocks have stood, word for word, in one
 * before, and of what single clauses cite still more. What is kept is bounded: a wording that takes
 * the place of another makes that be read again, no more. Safe for use by several threads, which at
 * worst read the same wording each.
 *
 * @param <T> what is made of a wording; immutable
 */
final class RepeatedWording<T> {
  /** So many places, as a power of two: a wording has two where it may be, the later one first. */
  private static final int BITS = 13;

  private static final int SHIFT = Integer.SIZE - BITS;

  /** Longer wordings hardly repeat, and a few of them would fill the memory. */
  private static final int LONGEST = 600;

  private final AtomicReferenceArray<Said<T>> places = new AtomicReferenceArray<>(1 << BITS);

  private record Said<T>(CitedBy by, String wording, T read) {
    boolean is(CitedBy party, String text) {
      return by == party && wording.equals(text);
    }
  }

  /** Returns what a party's wording says, from memory if it is there. */
  T get(CitedBy by, String wording, Supplier<T> reader) {
    if (wording.length() > LONGEST) {
      return reader.get();
    }
    int hash = 31 * wording.hashCode() + by.code().hashCode();
    int place = (hash * 0x9E3779B9) >>> SHIFT;
    Said<T> said = places.get(place);
    Said<T> older = places.get(place ^ 1);
    if (said != null && said.is(by, wording)) {
      return said.read();
    }
    if (older != null && older.is(by, wording)) {
      return older.read();
    }
    T read = reader.get();
    places.set(place ^ 1, said);
    places.set(place, new Said<>(by, wording, read));
    return read;
  }
}
