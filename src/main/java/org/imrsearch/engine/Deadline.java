package org.imrsearch.engine;

import java.time.Duration;
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
    long start = clock.getAsLong();
    long most = longest.toNanos();
    return () -> {
      if (clock.getAsLong() - start >= most) {
        String seconds = Double.toString(longest.toMillis() / 1_000.0).replaceFirst("\\.0$", "");
        throw new SearchTimeoutException(
            "this takes longer than " + seconds + " s; narrow the search");
      }
    };
  }
}
