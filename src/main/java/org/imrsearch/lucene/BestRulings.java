package org.imrsearch.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.LongHeap;
import org.imrsearch.query.Order;

/**
 * Keeps the best rulings. Lucene's collector orders them; by relevance, only those come before it
 * that score no less than as many others already, since it takes its time with each.
 */
final class BestRulings {
  private final TopFieldCollector ordered;
  private final boolean byScore;
  private final LongHeap scores;
  private final int most;

  private BestRulings(TopFieldCollector ordered, boolean byScore, int most) {
    this.ordered = ordered;
    this.byScore = byScore;
    this.scores = new LongHeap(most);
    this.most = most;
  }

  /** Makes one for each search thread. */
  static final class Factory {
    private final TopFieldCollectorManager manager;
    private final Order order;
    private final int most;

    Factory(Order order, int most) {
      this.manager = new TopFieldCollectorManager(sort(order), most, Integer.MAX_VALUE);
      this.order = order;
      this.most = most;
    }

    Order order() {
      return order;
    }

    int most() {
      return most;
    }

    BestRulings make() {
      return new BestRulings(manager.newCollector(), order == Order.RELEVANCE, most);
    }

    /** Puts together what several threads kept. */
    List<ScoreDoc> best(List<BestRulings> kept) throws IOException {
      List<ScoreDoc> best =
          List.of(manager.reduce(kept.stream().map(one -> one.ordered).toList()).scoreDocs);
      if (order == Order.RELEVANCE) {
        // Lucene leaves the score of a sorted document among the values that it was sorted by.
        best.forEach(doc -> doc.score = (Float) ((FieldDoc) doc).fields[0]);
      }
      return best;
    }
  }

  /**
   * The order of rulings. Within a letter they tie and keep the index's order, which is that of
   * their numbers.
   */
  private static Sort sort(Order order) {
    SortField byId = new SortField(IndexLayout.ID, SortField.Type.STRING);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byId);
      case NEWEST -> new Sort(byDay(true, Long.MIN_VALUE), byId);
      case OLDEST -> new Sort(byDay(false, Long.MAX_VALUE), byId);
    };
  }

  private static SortField byDay(boolean newestFirst, long undated) {
    return new SortField(IndexLayout.DECIDED, SortField.Type.LONG, newestFirst, undated);
  }

  ScoreMode scoreMode() {
    return ordered.scoreMode();
  }

  LeafCollector segment(LeafReaderContext context) throws IOException {
    LeafCollector leaf = ordered.getLeafCollector(context);
    return byScore ? new AboveOthers(leaf) : leaf;
  }

  /** Lets through the rulings that may be among the best; a score is asked for once. */
  private final class AboveOthers extends Scorable implements LeafCollector {
    private final LeafCollector leaf;
    private Scorable scorer = this;
    private float score;

    AboveOthers(LeafCollector leaf) {
      this.leaf = leaf;
    }

    @Override
    public void setScorer(Scorable scoring) throws IOException {
      scorer = scoring;
      leaf.setScorer(this);
    }

    @Override
    public float score() {
      return score;
    }

    /** Scores are never negative, so their bits are in their order. */
    @Override
    public void collect(int doc) throws IOException {
      score = scorer.score();
      long bits = Float.floatToIntBits(score);
      if (scores.size() < most || bits >= scores.top()) {
        scores.insertWithOverflow(bits);
        leaf.collect(doc);
      }
    }
  }
}
