package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.imrsearch.engine.Deadline;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.RationaleSketch;

/**
 * Shows rulings of nearly the same rationale once. In the order of rank a ruling lies under the
 * first one shown that it is like, or else is shown itself; so what is shown, and what lies under
 * it, depends on the order alone. Rulings further down can't change what stands above them, so only
 * as many are ranked as it takes to fill the page, and the rest are held against those shown.
 */
final class Collapse {
  /** How many hits are ranked for each to be shown, to begin with. */
  private static final int RANKED_FOR_EACH = 4;

  private final RulingSearcher searcher;
  private final Query query;
  private final SearchRequest request;

  /**
   * A ruling that is shown.
   *
   * @param ruling the best of its kind
   * @param alike how many lie under it
   */
  record Shown(ScoreDoc ruling, int alike) {}

  private record Leader(ScoreDoc ruling, Optional<RationaleSketch> sketch) {
    boolean isLike(Optional<RationaleSketch> other) {
      return sketch.isPresent() && other.isPresent() && sketch.get().isLike(other.get());
    }
  }

  Collapse(RulingSearcher searcher, Query query, SearchRequest request) {
    this.searcher = searcher;
    this.query = query;
    this.request = request;
  }

  /** Returns how many of the best rulings a page is likely to need. */
  static long ranked(SearchRequest request) {
    return wanted(request) * RANKED_FOR_EACH;
  }

  private static long wanted(SearchRequest request) {
    return (long) request.offset() + request.limit();
  }

  /**
   * Returns the rulings to show.
   *
   * @param found what the search found, with as many of the best as {@link #ranked} says
   */
  List<Shown> shown(RulingCollectors.Found found) throws IOException {
    List<ScoreDoc> best = found.best();
    List<Leader> leaders = leaders(best);
    while (leaders.size() < wanted(request) && best.size() < found.rulings()) {
      best = best((long) best.size() * RANKED_FOR_EACH);
      leaders = leaders(best);
    }
    int[] counts = searcher.search(query, new Counting(leaders));
    List<Shown> shown = new ArrayList<>();
    for (int i = request.offset(); i < leaders.size(); i++) {
      shown.add(new Shown(leaders.get(i).ruling(), Math.max(0, counts[i] - 1)));
    }
    return shown;
  }

  private List<ScoreDoc> best(long most) throws IOException {
    RulingCollectors ranking =
        RulingCollectors.counting(new FacetColumns(), List.of())
            .keeping(request.order(), most, searcher.getIndexReader());
    return searcher.search(query, ranking).best();
  }

  private List<Leader> leaders(List<ScoreDoc> ranked) throws IOException {
    Map<Integer, Optional<RationaleSketch>> sketches = sketches(ranked);
    List<Leader> leaders = new ArrayList<>();
    Deadline deadline = RulingSearcher.deadline(searcher);
    for (ScoreDoc ruling : ranked) {
      deadline.check();
      Optional<RationaleSketch> sketch = sketches.getOrDefault(ruling.doc, Optional.empty());
      if (leaders.stream().noneMatch(leader -> leader.isLike(sketch))) {
        leaders.add(new Leader(ruling, sketch));
        if (leaders.size() == wanted(request)) {
          break;
        }
      }
    }
    return leaders;
  }

  /** Doc values are read in the order of documents. */
  private Map<Integer, Optional<RationaleSketch>> sketches(List<ScoreDoc> ranked)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, Optional<RationaleSketch>> byDoc = new HashMap<>();
    List<ScoreDoc> rising =
        ranked.stream().sorted(Comparator.comparingInt(ruling -> ruling.doc)).toList();
    int at = -1;
    Optional<Sketches> sketches = Optional.empty();
    for (ScoreDoc ruling : rising) {
      int leaf = ReaderUtil.subIndex(ruling.doc, leaves);
      if (sketches.isEmpty() || leaf != at) {
        at = leaf;
        sketches = Optional.of(new Sketches(leaves.get(leaf).reader()));
      }
      byDoc.put(ruling.doc, sketches.get().of(ruling.doc - leaves.get(leaf).docBase));
    }
    return byDoc;
  }

  /** Counts, for each leader, the rulings that lie under it, itself included. */
  private record Counting(List<Leader> leaders) implements CollectorManager<Counter, int[]> {
    @Override
    public Counter newCollector() {
      return new Counter(leaders);
    }

    @Override
    public int[] reduce(Collection<Counter> counters) {
      int[] counts = new int[leaders.size()];
      counters.forEach(counter -> Arrays.setAll(counts, i -> counts[i] + counter.counts[i]));
      return counts;
    }
  }

  private static final class Counter extends SimpleCollector {
    private final List<Leader> leaders;
    private final int[] counts;
    private Optional<Sketches> sketches = Optional.empty();

    Counter(List<Leader> leaders) {
      this.leaders = leaders;
      this.counts = new int[leaders.size()];
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      sketches = Optional.of(new Sketches(context.reader()));
    }

    @Override
    public void collect(int doc) throws IOException {
      Optional<RationaleSketch> sketch = sketches.orElseThrow().of(doc);
      for (int i = 0; sketch.isPresent() && i < counts.length; i++) {
        if (leaders.get(i).isLike(sketch)) {
          counts[i]++;
          return;
        }
      }
    }
  }
}
