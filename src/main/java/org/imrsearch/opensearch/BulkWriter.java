package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.imrsearch.engine.IndexException;

/**
 * Gathers letters into bulk requests, some of which are under way at a time; whoever adds more
 * waits. A letter is never divided between requests. Safe for use by several threads.
 */
final class BulkWriter implements AutoCloseable {
  static final int MOST_BYTES = 5 << 20;
  private static final int MOST_LETTERS = 2_000;
  static final int IN_FLIGHT = 3;

  private final BulkSender sender;
  private final Semaphore free = new Semaphore(IN_FLIGHT);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          IN_FLIGHT,
          work -> {
            Thread thread = new Thread(work, "imr-bulk");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicLong requests = new AtomicLong();
  private final Map<Long, CompletableFuture<Void>> inFlight = new ConcurrentHashMap<>();
  private final FailedLetters failed = new FailedLetters();

  /** Letters that took the place of something unknown, and their versions. */
  private final Map<String, Long> replacing = new ConcurrentHashMap<>();

  private final Object gathering = new Object();
  private List<LetterBulk> batch = new ArrayList<>();
  private long batchBytes;

  BulkWriter(BulkSender sender) {
    this.sender = sender;
  }

  /**
   * Takes a letter, and waits while too much is under way.
   *
   * @throws IndexException when something before could not be written
   */
  void add(LetterBulk letter) {
    failed.require();
    List<LetterBulk> full = List.of();
    synchronized (gathering) {
      if (batchBytes + letter.lines().length > MOST_BYTES || batch.size() >= MOST_LETTERS) {
        full = taken();
      }
      batch.add(letter);
      batchBytes += letter.lines().length;
    }
    dispatch(full);
  }

  /**
   * Waits until all that was added before is written.
   *
   * @throws IndexException when something could not be
   */
  void settle() {
    List<LetterBulk> rest;
    synchronized (gathering) {
      rest = taken();
    }
    dispatch(rest);
    for (CompletableFuture<Void> sent : List.copyOf(inFlight.values())) {
      sent.join();
    }
    failed.require();
  }

  /** Returns the letters, with their versions, that took the place of something unknown. */
  Map<String, Long> replacing() {
    return replacing;
  }

  private List<LetterBulk> taken() {
    List<LetterBulk> full = batch;
    batch = new ArrayList<>();
    batchBytes = 0;
    return full;
  }

  private void dispatch(List<LetterBulk> letters) {
    if (letters.isEmpty()) {
      return;
    }
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexException("indexing was interrupted", e);
    }
    CompletableFuture<Void> sent = new CompletableFuture<>();
    long request = requests.getAndIncrement();
    inFlight.put(request, sent);
    threads.execute(() -> send(letters, request, sent));
  }

  private void send(List<LetterBulk> letters, long request, CompletableFuture<Void> sent) {
    try {
      take(sender.send(letters));
    } catch (RuntimeException e) {
      failed.stopped(e);
    } finally {
      free.release();
      inFlight.remove(request);
      sent.complete(null);
    }
  }

  private void take(Map<LetterBulk, BulkSender.Odd> odd) {
    List<LetterBulk> undone = new ArrayList<>();
    odd.forEach(
        (letter, what) -> {
          switch (what) {
            case BulkSender.Odd.Replaced replaced -> replacing.put(letter.id(), letter.version());
            case BulkSender.Odd.Overtaken overtaken -> {
              failed.add(letter.id(), "another indexer wrote it at the same time");
              undone.add(letter.undone());
            }
            case BulkSender.Odd.Refused refused -> {
              failed.add(letter.id(), refused.reason());
              undone.add(letter.undone());
            }
          }
        });
    if (!undone.isEmpty()) {
      // What another indexer wrote later stays: it has a higher version, which is no failure here.
      sender.send(undone);
    }
  }

  /** Gives up what was not sent. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
