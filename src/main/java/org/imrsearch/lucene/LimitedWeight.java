package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.imrsearch.engine.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A query that gives up at a deadline, which is looked at whenever it begins a segment and after
 * every few thousand documents. Lucene's own limit looks ever less often the longer it takes, and
 * counts what was found until then as the answer.
 */
final class LimitedWeight extends FilterWeight {
  /** As many as Lucene's own scorers take in one go. */
  private static final int WINDOW = 4_096;

  /** To look into so many documents takes much longer than to look at the clock. */
  private static final int LOOKED_INTO = 64;

  private final Deadline deadline;

  private LimitedWeight(Weight weight, Deadline deadline) {
    super(weight);
    this.deadline = deadline;
  }

  /** Returns the query as it is where there is no limit. */
  static Weight of(Weight weight, Deadline deadline) {
    return deadline.isNone() ? weight : new LimitedWeight(weight, deadline);
  }

  /** Returns what goes along the documents that a scorer finds, however few these are. */
  static DocIdSetIterator found(Scorer scorer, Deadline deadline) {
    TwoPhaseIterator lookedInto = scorer.twoPhaseIterator();
    return deadline.isNone() || lookedInto == null
        ? scorer.iterator()
        : TwoPhaseIterator.asDocIdSetIterator(new Limited(lookedInto, deadline));
  }

  private static final class Limited extends TwoPhaseIterator {
    private final TwoPhaseIterator in;
    private final Deadline deadline;
    private int times;

    Limited(TwoPhaseIterator in, Deadline deadline) {
      super(in.approximation());
      this.in = in;
      this.deadline = deadline;
    }

    @Override
    public boolean matches() throws IOException {
      if (times++ % LOOKED_INTO == 0) {
        deadline.check();
      }
      return in.matches();
    }

    @Override
    public float matchCost() {
      return in.matchCost();
    }
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
    deadline.check();
    ScorerSupplier supplier = in.scorerSupplier(segment);
    return supplier == null ? null : new Supplier(supplier);
  }

  private final class Supplier extends ScorerSupplier {
    private final ScorerSupplier in;

    Supplier(ScorerSupplier in) {
      this.in = in;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      deadline.check();
      return in.get(leadCost);
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      return new ByWindows(in.bulkScorer());
    }

    @Override
    public long cost() {
      return in.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      in.setTopLevelScoringClause();
    }
  }

  private final class ByWindows extends BulkScorer {
    private final BulkScorer in;

    ByWindows(BulkScorer in) {
      this.in = in;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits live, int from, int to)
        throws IOException {
      int at = from;
      while (at < to) {
        deadline.check();
        at = in.score(collector, live, at, (int) Math.min((long) at + WINDOW, to));
      }
      return at;
    }

    @Override
    public long cost() {
      return in.cost();
    }
  }
}
