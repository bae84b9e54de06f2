package org.imrsearch.opensearch;

import java.time.Duration;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.SearchTimeoutException;

/** How long a call may take in all, from now on. */
final class Patience {
  private final Duration longest;
  private final Deadline deadline;
  private final long start = System.nanoTime();

  /**
   * @param deadline what the time is short of; none when it is the settings'
   */
  Patience(Duration longest, Deadline deadline) {
    this.longest = longest;
    this.deadline = deadline;
  }

  /** Returns what is left, at least a moment. */
  Duration left() {
    Duration left = longest.minusNanos(System.nanoTime() - start);
    return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
  }

  boolean over() {
    return System.nanoTime() - start >= longest.toNanos();
  }

  /** Says that time is over. */
  RuntimeException exhausted(ClusterSettings settings, Call call, String tried) {
    if (!deadline.isNone()) {
      deadline.check();
      return new SearchTimeoutException("the cluster did not answer in time; narrow the search");
    }
    String seconds = Double.toString(longest.toMillis() / 1_000.0).replaceFirst("\\.0$", "");
    return ClusterException.silent(
        "no answer to "
            + call
            + " from "
            + (tried.isEmpty() ? settings.names() : tried)
            + " after "
            + seconds
            + " s; see whether the cluster is well or its network is cut, or give it longer"
            + " (--timeout SECONDS)",
        null);
  }
}
