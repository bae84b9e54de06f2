package org.imrsearch.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.imrsearch.determination.Determination;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.Rejection;
import org.imrsearch.source.SourceItem;

/**
 * Reads sources into an index: one thread lists and reads files, several decode, parse and put
 * them. What is done is committed every so often, so that a run that is killed loses little, and
 * the same run again finds what it has done by the files' hashes.
 *
 * <p>Of two files of one case the one with the later decision is kept; of the same decision, the
 * one whose path comes first, so that the outcome does not depend on which thread came first.
 */
public final class IndexRun {
  private static final int QUEUED_PER_JOB = 8;
  private static final int STRIPES = 64;

  private final LetterSources sources;
  private final LetterDecoder decoder = new LetterDecoder();
  private final LetterParser parser;
  private final IndexSink sink;
  private final int jobs;
  private final Optional<Duration> commitEvery;
  private final IndexProgress progress;
  private final IndexTally tally = new IndexTally();
  private final ReentrantLock committing = new ReentrantLock();
  private volatile long nextCommit;
  private final Object[] stripes =
      IntStream.range(0, STRIPES).mapToObj(i -> new Object()).toArray();

  /**
   * @param jobs how many threads decode and parse, at least 1
   * @param commitEvery the time between commits; empty to commit once, at the end, so that a
   *     rebuilt index takes the old one's place as a whole; and not at all when no letter was
   *     indexed, so that a folder that is empty by mistake empties no index
   */
  public IndexRun(
      LetterSources sources,
      LetterParser parser,
      IndexSink sink,
      int jobs,
      Optional<Duration> commitEvery,
      IndexProgress progress) {
    this.sources = sources;
    this.parser = parser;
    this.sink = sink;
    this.jobs = Math.max(1, jobs);
    this.commitEvery = commitEvery;
    this.progress = progress;
  }

  /**
   * Runs to the end and commits.
   *
   * @throws IndexException when the index can't be written; what was committed before stays
   */
  public IndexReport run(List<String> paths) {
    BlockingQueue<Optional<SourceItem>> queue = new ArrayBlockingQueue<>(jobs * QUEUED_PER_JOB);
    scheduleCommit();
    ExecutorService workers = Executors.newFixedThreadPool(jobs, IndexRun::daemon);
    try {
      List<? extends Future<?>> running =
          IntStream.range(0, jobs).mapToObj(i -> workers.submit(() -> work(queue))).toList();
      sources.read(paths, item -> offer(queue, Optional.of(item), running));
      offer(queue, Optional.empty(), running);
      running.forEach(IndexRun::await);
    } finally {
      // Not close(): after a failure it would wait for workers that wait for files.
      workers.shutdownNow();
    }
    IndexReport report = tally.report();
    if (commitEvery.isPresent() || report.indexed() > 0) {
      sink.commit();
    }
    return report;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "imr-index");
    thread.setDaemon(true);
    return thread;
  }

  /** Waits for a place in the queue, but not for workers that have failed. */
  private static void offer(
      BlockingQueue<Optional<SourceItem>> queue,
      Optional<SourceItem> item,
      List<? extends Future<?>> running) {
    try {
      while (!queue.offer(item, 1, TimeUnit.SECONDS)) {
        running.stream().filter(Future::isDone).forEach(IndexRun::await);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexException("indexing was interrupted", e);
    }
  }

  private static void await(Future<?> worker) {
    try {
      worker.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexException("indexing was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IndexException failure) {
        throw failure;
      }
      throw new IndexException("indexing failed: " + e.getCause(), e);
    }
  }

  /** Works until the end of the queue, which is an empty place, put back for the next worker. */
  private void work(BlockingQueue<Optional<SourceItem>> queue) {
    try {
      Optional<SourceItem> next = queue.take();
      while (next.isPresent()) {
        process(next.get());
        commitIfDue();
        next = queue.take();
      }
      queue.put(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexException("indexing was interrupted", e);
    }
  }

  private void process(SourceItem item) {
    switch (item) {
      case LetterFile file -> {
        process(file);
        progress.done(1, file.size());
      }
      case Rejection rejection -> {
        tally.rejected(rejection);
        progress.done(1, 0);
      }
    }
  }

  private void process(LetterFile file) {
    String hash = file.contentHash();
    Optional<LetterStamp> known = sink.findByHash(hash);
    if (known.isPresent()) {
      tally.unchanged();
      if (!known.get().origin().equals(file.origin()) && !gone(known.get().origin())) {
        tally.duplicate(known.get().id(), known.get().origin(), file.origin(), true);
      }
      return;
    }
    switch (decoder.decode(file)) {
      case Rejection rejection -> tally.rejected(rejection);
      case RawLetter letter -> {
        switch (parser.parse(letter)) {
          case LetterResult.Rejected rejected -> tally.rejected(rejected.rejection());
          case LetterResult.Parsed parsed -> {
            Determination d = parsed.determination();
            put(d, new LetterStamp(d.id(), file.origin(), hash, d.header().decisionDate()));
          }
        }
      }
    }
  }

  /** One case is put by one thread at a time; the incumbent is the letter it would replace. */
  private void put(Determination determination, LetterStamp stamp) {
    synchronized (stripes[Math.floorMod(stamp.id().hashCode(), STRIPES)]) {
      Optional<LetterStamp> incumbent =
          sink.findById(stamp.id()).filter(other -> !other.origin().equals(stamp.origin()));
      if (incumbent.isPresent() && incumbent.get().contentHash().equals(stamp.contentHash())) {
        tally.unchanged();
        tally.duplicate(stamp.id(), incumbent.get().origin(), stamp.origin(), true);
        return;
      }
      boolean contested = incumbent.isPresent() && !gone(incumbent.get().origin());
      if (contested && !prevails(stamp, incumbent.get())) {
        tally.superseded(stamp.id(), incumbent.get().origin(), stamp.origin());
        return;
      }
      if (contested) {
        tally.replaced(stamp.id(), stamp.origin(), incumbent.get().origin());
      }
      sink.put(determination, stamp);
      tally.indexed(determination, stamp);
    }
  }

  private static boolean prevails(LetterStamp letter, LetterStamp incumbent) {
    LocalDate decided = letter.decided().orElse(LocalDate.MIN);
    LocalDate other = incumbent.decided().orElse(LocalDate.MIN);
    int order = decided.compareTo(other);
    return order > 0 || (order == 0 && letter.origin().compareTo(incumbent.origin()) < 0);
  }

  /** A file that was moved or deleted has no say against the one that is there. */
  private static boolean gone(String origin) {
    int archive = origin.indexOf("!/");
    String path = archive < 0 ? origin : origin.substring(0, archive);
    return !path.equals("-") && Files.notExists(Path.of(path));
  }

  private void commitIfDue() {
    if (commitEvery.isEmpty() || System.nanoTime() - nextCommit < 0 || !committing.tryLock()) {
      return;
    }
    try {
      sink.commit();
      scheduleCommit();
    } finally {
      committing.unlock();
    }
  }

  private void scheduleCommit() {
    nextCommit = System.nanoTime() + commitEvery.orElse(Duration.ZERO).toNanos();
  }
}
