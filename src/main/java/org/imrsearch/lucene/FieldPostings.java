package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** The rulings of one segment that hold a word in one field, as any of its terms. */
final class FieldPostings {
  private final List<PostingsEnum> terms = new ArrayList<>();
  private final @Nullable NumericDocValues lengths;
  private final OccurrenceWorth worth;
  private DocIdSetIterator rulings = DocIdSetIterator.empty();
  private long cost;
  private int doc = -1;

  FieldPostings(@Nullable NumericDocValues lengths, OccurrenceWorth worth) {
    this.lengths = lengths;
    this.worth = worth;
  }

  /** One term of several, as a part of Lucene's disjunction. */
  private static final class OneOf extends DisiWrapper {
    private final PostingsEnum term;

    OneOf(PostingsEnum term) {
      super(new ConstantScoreScorer(1, ScoreMode.COMPLETE, term), false);
      this.term = term;
    }
  }

  void add(PostingsEnum term) {
    terms.add(term);
    cost += term.cost();
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  long cost() {
    return cost;
  }

  /** Begins to read, once all terms are there. */
  void start() {
    rulings =
        terms.size() == 1
            ? terms.getFirst()
            : new DisjunctionDISIApproximation(
                terms.stream().map(OneOf::new).toList(), Long.MAX_VALUE);
  }

  int doc() {
    return doc;
  }

  /** Goes to the next ruling from here on; a step of one is much cheaper than a leap. */
  int advance(int target) throws IOException {
    doc = target == doc + 1 ? rulings.nextDoc() : rulings.advance(target);
    return doc;
  }

  /** Returns what the word's occurrences in the current ruling are worth. */
  float occurrences() throws IOException {
    long length = lengths != null && lengths.advanceExact(doc) ? lengths.longValue() : 1;
    return frequency() * worth.atLength(length);
  }

  private int frequency() throws IOException {
    if (!(rulings instanceof DisjunctionDISIApproximation several)) {
      return terms.getFirst().freq();
    }
    int sum = 0;
    for (DisiWrapper at = several.topList(); at != null; at = at.next) {
      sum += ((OneOf) at).term.freq();
    }
    return sum;
  }
}
