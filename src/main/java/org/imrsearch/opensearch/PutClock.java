package org.imrsearch.opensearch;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives each writing of a letter a version, by which a cluster keeps the later of two. It is the
 * time in microseconds, with a few bits of chance so that two indexers don't meet, but always more
 * than the version before and that of what is replaced: a clock that runs behind still writes. Safe
 * for use by several threads.
 */
final class PutClock {
  private static final int CHANCE_BITS = 10;

  private final Clock clock;
  private final long chance;
  private final AtomicLong last = new AtomicLong();

  /**
   * @param chance tells this indexer from others
   */
  PutClock(Clock clock, long chance) {
    this.clock = clock;
    this.chance = chance & ((1L << CHANCE_BITS) - 1);
  }

  /** Returns a version for what takes the place of another. */
  long after(long version) {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    long wanted = micros << CHANCE_BITS | chance;
    return last.updateAndGet(before -> Math.max(wanted, Math.max(before, version) + 1));
  }

  /** Returns what the documents of one writing have in common. */
  static String stamp(long version) {
    return Long.toHexString(version);
  }
}
