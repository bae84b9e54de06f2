package org.imrsearch.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * When to give up. Whoever does a long work asks now and then, often enough to end soon and seldom
 * enough to cost nothing. Safe for use by several threads.
 */
@FunctionalInterface
public interface Deadline {
  /** There is all the time in the world. */
  Deadline NONE = () -> {};

  /**
   * Returns while there is time.
   *
   * @throws SearchTimeoutException once there is none
   */
  void check();

  /** Returns whether there is nothing to look at. */
  default boolean isNone() {
    return equals(NONE);
  }

  /** Returns how much time is left, for whoever waits and can't ask meanwhile; empty if unknown. */
  default Optional<Duration> left() {
    return Optional.empty();
  }

  /** Gives a work so much time from now on. */
  static Deadline in(Duration longest) {
    return in(longest, System::nanoTime);
  }

  /**
   * Gives a work so much time from now on, by a clock.
   *
   * @param clock tells nanoseconds, from whatever moment on
   */
  static Deadline in(Duration longest, LongSupplier clock) {
    return new TimeLimit(longest, clock, clock.getAsLong());
  }
}
