package org.imrsearch.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waiting for what happens elsewhere, never longer than a limit. */
final class Patience {
  private static final Duration STEP = Duration.ofMillis(200);

  private Patience() {}

  /** Something that may not be so yet. */
  @FunctionalInterface
  interface Trial {
    /** Returns what is missing; nothing once it is so. An {@link IOException} is a "not yet". */
    Optional<String> missing() throws IOException;
  }

  /**
   * Waits until a trial misses nothing.
   *
   * @param details what the failure tells besides what was missing last
   */
  static void until(Duration atMost, Trial trial, Supplier<String> details) throws IOException {
    long end = System.nanoTime() + atMost.toNanos();
    while (true) {
      Optional<String> missing = attempt(trial);
      if (missing.isEmpty()) {
        return;
      }
      if (System.nanoTime() > end) {
        throw new IOException(
            "not within %s: %s%n%s".formatted(atMost, missing.get(), details.get()));
      }
      pause();
    }
  }

  private static Optional<String> attempt(Trial trial) {
    try {
      return trial.missing();
    } catch (IOException notYet) {
      return Optional.of(notYet.toString());
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.NANOSECONDS.sleep(STEP.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
