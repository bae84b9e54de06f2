package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.imrsearch.engine.facet.DecisionCode;

/**
 * Takes every matching ruling once: keeps the best, counts rulings, the letters they stand in, and
 * facets. Facets are counted batch by batch, one field after the other, which keeps a field's
 * values in the processor's cache.
 */
final class RulingCollector implements Collector {
  private static final int BATCH = 4_096;

  private final Optional<BestRulings> best;
  private final List<FacetCounter> facets;
  private final int[] docs = new int[BATCH];
  private final long[] decisions = new long[BATCH];
  private long rulings;
  private long letters;

  /**
   * @param best keeps the best rulings; empty when only counts are asked for
   * @param facets counts facets
   */
  RulingCollector(Optional<BestRulings> best, List<FacetCounter> facets) {
    this.best = best;
    this.facets = List.copyOf(facets);
  }

  Optional<BestRulings> best() {
    return best;
  }

  List<FacetCounter> facets() {
    return facets;
  }

  long rulings() {
    return rulings;
  }

  long letters() {
    return letters;
  }

  @Override
  public ScoreMode scoreMode() {
    return best.map(BestRulings::scoreMode).orElse(ScoreMode.COMPLETE_NO_SCORES);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    Batch batch = new Batch(context);
    return best.isPresent() ? new Ranking(best.get().segment(context), batch) : new Counting(batch);
  }

  /** Counts the rulings of one segment, some at a time. */
  private final class Batch {
    private final LetterBlocks blocks;
    private final NumericDocValues decision;
    private final List<FacetCounter.Segment> segments = new ArrayList<>();
    private int size;
    private int letter = -1;

    Batch(LeafReaderContext context) throws IOException {
      this.blocks = LetterWords.blocks(context.reader());
      this.decision = DocValues.getNumeric(context.reader(), IndexLayout.DECISION);
      for (FacetCounter facet : facets) {
        segments.add(facet.segment(context));
      }
    }

    void add(int doc) throws IOException {
      docs[size++] = doc;
      if (size == BATCH) {
        count();
      }
    }

    void add(DocIdStream stream) throws IOException {
      count();
      for (size = stream.intoArray(docs); size > 0; size = stream.intoArray(docs)) {
        count();
      }
    }

    /** Rulings come in rising order and stand before their letter. */
    private void count() throws IOException {
      rulings += size;
      for (int i = 0; i < size; i++) {
        if (docs[i] > letter) {
          letter = blocks.letter(docs[i]);
          letters++;
        }
      }
      if (!segments.isEmpty() && size > 0) {
        decision.longValues(size, docs, decisions, DecisionCode.UNDECIDED);
        for (FacetCounter.Segment segment : segments) {
          segment.count(docs, decisions, size);
        }
      }
      size = 0;
    }

    void end() throws IOException {
      count();
      for (FacetCounter.Segment segment : segments) {
        segment.end();
      }
    }
  }

  private record Ranking(LeafCollector best, Batch batch) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) throws IOException {
      best.setScorer(scorer);
    }

    @Override
    public void collect(int doc) throws IOException {
      best.collect(doc);
      batch.add(doc);
    }

    @Override
    public void finish() throws IOException {
      best.finish();
      batch.end();
    }
  }

  private record Counting(Batch batch) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) throws IOException {
      batch.add(doc);
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      batch.add(stream);
    }

    @Override
    public void finish() throws IOException {
      batch.end();
    }
  }
}
