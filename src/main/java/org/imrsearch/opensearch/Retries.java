package org.imrsearch.opensearch;

import java.time.Duration;
import org.imrsearch.engine.IndexException;
import tools.jackson.databind.JsonNode;

/** Counts the attempts at one thing; one thread's. */
final class Retries {
  private final RetryPolicy policy;
  private final long start = System.nanoTime();
  private int attempts;
  private IndexException last = new IndexException("nothing was tried");

  Retries(RetryPolicy policy) {
    this.policy = policy;
  }

  /** Says why an attempt failed. */
  void failed(IndexException why) {
    last = why;
  }

  /**
   * Waits before the next attempt.
   *
   * @throws IndexException when there have been enough
   */
  void pause() {
    attempts++;
    Duration pause = policy.pause(attempts);
    if (System.nanoTime() - start + pause.toNanos() > policy.longest().toNanos()) {
      throw new IndexException(
          "the cluster did not take what it was sent, tried %d times over %d s: %s"
              .formatted(attempts, (System.nanoTime() - start) / 1_000_000_000, last.getMessage()),
          last);
    }
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexException("indexing was interrupted", e);
    }
  }

  /** Asks until there is an answer, or one that asking again can't change. */
  static JsonNode ask(Cluster cluster, Call call, RetryPolicy policy) {
    Retries retries = new Retries(policy);
    while (true) {
      try {
        return cluster.ask(call);
      } catch (ClusterException e) {
        if (!e.passing()) {
          throw e;
        }
        retries.failed(e);
      }
      retries.pause();
    }
  }
}
