package org.imrsearch.vocabulary;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was made of things met lately. Letters repeat their wordings and values, and making
 * something of each anew is most of the work. What is kept is bounded: a thing that takes the place
 * of another makes that be made again, no more. Safe for use by several threads, which at worst
 * make the same thing each.
 *
 * @param <K> what is met; tells equal ones by {@code equals}
 * @param <T> what is made of it; immutable
 */
public final class RecentlyMet<K, T> {
  private final int shift;

  /** A thing has two places where it may be, the later one first. */
  private final AtomicReferenceArray<Met<K, T>> places;

  private record Met<K, T>(K key, T made) {}

  /**
   * @param bits how many places there are, as a power of two
   */
  public RecentlyMet(int bits) {
    this.shift = Integer.SIZE - bits;
    this.places = new AtomicReferenceArray<>(1 << bits);
  }

  /** Returns what is made of a thing, from memory if it is there. */
  public T get(K key, Function<? super K, ? extends T> maker) {
    int place = (key.hashCode() * 0x9E3779B9) >>> shift;
    Met<K, T> met = places.get(place);
    if (met != null && met.key().equals(key)) {
      return met.made();
    }
    Met<K, T> older = places.get(place ^ 1);
    if (older != null && older.key().equals(key)) {
      return older.made();
    }
    T made = maker.apply(key);
    places.set(place ^ 1, met);
    places.set(place, new Met<>(key, made));
    return made;
  }
}
