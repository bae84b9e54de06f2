package org.imrsearch.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** So much time by a clock of nanoseconds. */
record TimeLimit(Duration longest, LongSupplier clock, long start) implements Deadline {
  @Override
  public void check() {
    if (clock.getAsLong() - start >= longest.toNanos()) {
      String seconds = Double.toString(longest.toMillis() / 1_000.0).replaceFirst("\\.0$", "");
      throw new SearchTimeoutException(
          "this takes longer than " + seconds + " s; narrow the search");
    }
  }

  @Override
  public Optional<Duration> left() {
    Duration left = longest.minusNanos(clock.getAsLong() - start);
    return Optional.of(left.isNegative() ? Duration.ZERO : left);
  }
}
