package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.apache.lucene.search.IndexSearcher.LeafSlice;

/** The threads that share a search: one a core, of which one is the caller's own. */
final class SearchThreads implements AutoCloseable {
  /** Fewer documents are searched sooner than another thread is woken: some 50 microseconds. */
  private static final int WORTH_A_THREAD = 2_500;

  private final int threads;
  private final int worthAThread;
  private final ExecutorService executor;

  /**
   * @param worthAThread how many documents a share has at least
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

  /**
   * Shares the documents out evenly, whatever segments they stand in: the largest one often holds
   * most of them. A share ends with a letter, so that no letter's rulings are counted by two
   * threads.
   */
  LeafSlice[] slices(List<LeafReaderContext> leaves) throws IOException {
    long documents = leaves.stream().mapToLong(leaf -> leaf.reader().maxDoc()).sum();
    int shares = Math.clamp(documents / worthAThread, 1, threads);
    List<LeafSlice> slices = new ArrayList<>(shares);
    int from = 0;
    for (int share = 1; share <= shares; share++) {
      int to = share == shares ? (int) documents : letterEnd(leaves, documents * share / shares);
      List<LeafReaderContextPartition> parts = between(leaves, from, to);
      if (!parts.isEmpty()) {
        slices.add(new LeafSlice(parts));
      }
      from = to;
    }
    return slices.toArray(LeafSlice[]::new);
  }

  /** Returns where the letter ends that this document stands in. */
  private static int letterEnd(List<LeafReaderContext> leaves, long doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex((int) doc, leaves));
    int letter = LetterWords.blocks(leaf.reader()).letter((int) doc - leaf.docBase);
    return leaf.docBase + letter + 1;
  }

  private static List<LeafReaderContextPartition> between(
      List<LeafReaderContext> leaves, int from, int to) {
    List<LeafReaderContextPartition> parts = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      int size = leaf.reader().maxDoc();
      int first = Math.max(0, from - leaf.docBase);
      int end = Math.min(size, to - leaf.docBase);
      if (first == 0 && end == size) {
        parts.add(LeafReaderContextPartition.createForEntireSegment(leaf));
      } else if (first < end) {
        parts.add(LeafReaderContextPartition.createFromAndTo(leaf, first, end));
      }
    }
    return parts;
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
