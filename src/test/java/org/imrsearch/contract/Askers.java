package org.imrsearch.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.SearchEngine;

/** Threads that search without a pause, and keep what was wrong and what was refused. */
final class Askers implements AutoCloseable {
  private static final long STOPPING_SECONDS = 90;

  private final List<Thread> threads = new ArrayList<>();
  private final AtomicInteger right = new AtomicInteger();
  private final Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();
  private final Set<String> refusals = new ConcurrentSkipListSet<>();
  private volatile boolean stopped;

  Askers(int count, SearchEngine engine, KnownAnswers known) {
    for (int i = 0; i < count; i++) {
      int first = i * known.names().size() / count;
      threads.add(Thread.ofPlatform().start(() -> ask(first, engine, known)));
    }
  }

  private void ask(int first, SearchEngine engine, KnownAnswers known) {
    List<String> names = known.names();
    for (int i = first; !stopped; i = (i + 1) % names.size()) {
      try {
        known.ask(engine, names.get(i));
        right.incrementAndGet();
      } catch (IndexException refused) {
        refusals.add(String.valueOf(refused.getMessage()));
      } catch (RuntimeException | AssertionError e) {
        wrong.add(e);
      }
    }
  }

  /** Returns how many answers were right so far. */
  int right() {
    return right.get();
  }

  /** Returns what was neither a right answer nor a refusal. */
  List<Throwable> wrong() {
    return List.copyOf(wrong);
  }

  /** Returns the messages of what was refused. */
  Set<String> refusals() {
    return refusals;
  }

  /** Lets each thread end the search that it is at. */
  void stop() {
    stopped = true;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOPPING_SECONDS);
    try {
      for (Thread thread : threads) {
        thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        if (thread.isAlive()) {
          wrong.add(new AssertionError("a search does not end"));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
  }
}
