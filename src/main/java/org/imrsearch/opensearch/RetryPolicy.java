package org.imrsearch.opensearch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before saying the same again, with full jitter: any time up to a bound that
 * doubles, so that indexers who were refused together don't come back together.
 *
 * @param first the bound before the first repetition
 * @param most the highest bound
 * @param longest after which time nothing is said again
 */
record RetryPolicy(Duration first, Duration most, Duration longest) {
  /** Outlasts the election of a new cluster manager and of new primaries. */
  static final RetryPolicy USUAL =
      new RetryPolicy(Duration.ofMillis(100), Duration.ofSeconds(10), Duration.ofMinutes(3));

  private static final int MOST_DOUBLINGS = 20;

  /** Returns how long to wait after so many attempts, from 1. */
  Duration pause(int attempts) {
    long bound = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
    return Duration.ofMillis(
        ThreadLocalRandom.current().nextLong(Math.min(bound, most.toMillis()) + 1));
  }
}
