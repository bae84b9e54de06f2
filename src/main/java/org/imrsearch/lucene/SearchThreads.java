package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.apache.lucene.search.IndexSearcher.LeafSlice;

/** The threads that share a search's segments: one a core, of which one is the caller's own. */
final class SearchThreads implements AutoCloseable {
  /** Fewer documents are searched sooner than another thread is woken. */
  private static final int WORTH_A_THREAD = 20_000;

  private final int threads;
  private final int worthAThread;
  private final ExecutorService executor;

  /**
   * @param worthAThread how many documents a share of the segments has at least
   */
  SearchThreads(int threads, int worthAThread) {
    this.threads = threads;
    this.worthAThread = worthAThread;
    this.executor = Executors.newFixedThreadPool(Math.max(1, threads - 1), SearchThreads::thread);
  }

  static SearchThreads oneACore() {
    return new SearchThreads(Runtime.getRuntime().availableProcessors(), WORTH_A_THREAD);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "imr-search");
    thread.setDaemon(true);
    return thread;
  }

  ExecutorService executor() {
    return executor;
  }

  /** Shares out segments whole, so that no letter's rulings are counted by two threads. */
  LeafSlice[] slices(List<LeafReaderContext> leaves) {
    int documents = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
    int shares = Math.clamp(documents / worthAThread, 1, threads);
    List<Share> shared = new ArrayList<>();
    for (int i = 0; i < shares; i++) {
      shared.add(new Share());
    }
    leaves.stream()
        .sorted(Comparator.comparingInt((LeafReaderContext l) -> l.reader().maxDoc()).reversed())
        .forEach(leaf -> smallest(shared).add(leaf));
    return shared.stream()
        .filter(share -> !share.segments.isEmpty())
        .map(share -> new LeafSlice(share.segments))
        .toArray(LeafSlice[]::new);
  }

  private static Share smallest(List<Share> shares) {
    return shares.stream().min(Comparator.comparingInt(share -> share.documents)).orElseThrow();
  }

  private static final class Share {
    private final List<LeafReaderContextPartition> segments = new ArrayList<>();
    private int documents;

    void add(LeafReaderContext leaf) {
      segments.add(LeafReaderContextPartition.createForEntireSegment(leaf));
      documents += leaf.reader().maxDoc();
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
