package org.imrsearch.vocabulary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /**
   * A thing has two places where it may be, the later one first. Read without a barrier: a thread
   * that sees what another has put there sees all of it, since a record's fields are final.
   */
  private final @Nullable Met<K, T>[] places;

  private record Met<K, T>(K key, T made) {}

  /**
   * @param bits how many places there are, as a power of two
   */
  @SuppressWarnings("unchecked") // Java makes no generic arrays; this one never leaves the class.
  public RecentlyMet(int bits) {
    this.shift = Integer.SIZE - bits;
    this.places = (@Nullable Met<K, T>[]) new Met<?, ?>[1 << bits];
  }

  /** Returns what is made of a thing, from memory if it is there. */
  public T get(K key, Function<? super K, ? extends T> maker) {
    int place = (key.hashCode() * 0x9E3779B9) >>> shift;
    Met<K, T> met = places[place];
    if (met != null && met.key().equals(key)) {
      return met.made();
    }
    Met<K, T> older = places[place ^ 1];
    if (older != null && older.key().equals(key)) {
      return older.made();
    }
    T made = maker.apply(key);
    places[place ^ 1] = met;
    places[place] = new Met<>(key, made);
    return made;
  }
}
