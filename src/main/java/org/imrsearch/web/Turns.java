package org.imrsearch.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many at once; some more wait for their turn, in their order, and the rest are refused: with
 * more at once each would only be slower, and a queue without an end is one that nobody waits out.
 */
final class Turns {
  private final Limits limits;
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();

  Turns(Limits limits) {
    this.limits = limits;
    this.free = new Semaphore(limits.searches(), true);
  }

  /** Waits for a turn, and returns whether it came; who has it must end it. */
  boolean begin() throws InterruptedException {
    if (free.tryAcquire(0, TimeUnit.NANOSECONDS)) {
      return true;
    }
    try {
      return waiting.incrementAndGet() <= limits.waiting()
          && free.tryAcquire(limits.longestWait().toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      waiting.decrementAndGet();
    }
  }

  void end() {
    free.release();
  }
}
