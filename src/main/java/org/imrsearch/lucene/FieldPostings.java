package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** The rulings of one segment that hold a word in one field, by any of its rows. */
final class FieldPostings {
  /**
   * Where fewer than one ruling of so many holds a word, or is asked for, each is sought itself.
   */
  private static final int SPARSE = 16;

  private final String field;
  private final List<OneOf> parts = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();
  private final @Nullable NumericDocValues lengths;
  private final OccurrenceWorth worth;
  private DocIdSetIterator rulings = DocIdSetIterator.empty();
  private @Nullable DisjunctionDISIApproximation several;
  private @Nullable TermWindows windows;
  private boolean rows;
  private long cost;
  private int doc = -1;

  FieldPostings(String field, @Nullable NumericDocValues lengths, OccurrenceWorth worth) {
    this.field = field;
    this.lengths = lengths;
    this.worth = worth;
  }

  /** One term or row of several, as a part of Lucene's disjunction. */
  private static final class OneOf extends DisiWrapper {
    private final int number;
    private final @Nullable PostingsEnum term;
    private final @Nullable RowPostings row;

    OneOf(int number, PostingsEnum term) {
      super(new ConstantScoreScorer(1, ScoreMode.COMPLETE, term), false);
      this.number = number;
      this.term = term;
      this.row = null;
    }

    OneOf(int number, RowPostings row) {
      super(new ConstantScoreScorer(1, ScoreMode.COMPLETE, row.together()), false);
      this.number = number;
      this.term = null;
      this.row = row;
    }

    int frequency() throws IOException {
      return row != null ? row.frequency() : term != null ? term.freq() : 0;
    }
  }

  /** Begins another row; what is added next belongs to it. */
  void nextRow(float weight) {
    weights.add(weight);
  }

  void add(PostingsEnum term) {
    add(new OneOf(weights.size() - 1, term));
  }

  void add(RowPostings row) {
    add(new OneOf(weights.size() - 1, row));
    rows = true;
  }

  private void add(OneOf part) {
    parts.add(part);
    cost += part.cost;
  }

  String field() {
    return field;
  }

  /** Returns what each row weighs, in the order of the query. */
  List<Float> weights() {
    return weights;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Returns whether a ruling that it stops at must still be looked into. */
  boolean hasRows() {
    return rows;
  }

  long cost() {
    return cost;
  }

  /**
   * Begins to read, once all is there.
   *
   * @param documents how many the segment has
   * @param leadCost about how many of them will be asked for
   */
  void start(int documents, long leadCost) {
    if (parts.size() == 1) {
      rulings = parts.getFirst().iterator;
    } else if (!rows && Math.min(cost, leadCost) >= documents / SPARSE) {
      windows =
          new TermWindows(
              parts.stream().map(part -> Objects.requireNonNull(part.term)).toList(),
              parts.stream().mapToInt(part -> part.number).toArray(),
              weights.size(),
              cost);
      rulings = windows;
    } else {
      several = new DisjunctionDISIApproximation(parts, Long.MAX_VALUE);
      rulings = several;
    }
  }

  int doc() {
    return doc;
  }

  /** Goes to the next ruling from here on; a step of one is much cheaper than a leap. */
  int advance(int target) throws IOException {
    doc = target == doc + 1 ? rulings.nextDoc() : rulings.advance(target);
    return doc;
  }

  /** Returns whether the current ruling holds a term or a row. */
  boolean holds() throws IOException {
    if (!rows) {
      return true;
    }
    for (DisiWrapper at = standing(); at != null; at = at.next) {
      OneOf part = (OneOf) at;
      if (part.term != null || part.frequency() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Adds what the occurrences of each row in the current ruling are worth. */
  void add(double[] worths) throws IOException {
    double one = worthOfOne();
    if (windows != null) {
      for (int row = 0; row < worths.length; row++) {
        worths[row] += windows.frequency(row) * one;
      }
      return;
    }
    for (DisiWrapper at = standing(); at != null; at = at.next) {
      OneOf part = (OneOf) at;
      worths[part.number] += part.frequency() * one;
    }
  }

  /** Returns what all occurrences in the current ruling are worth, where there is but one row. */
  double worth() throws IOException {
    if (windows != null) {
      return windows.frequency(0) * worthOfOne();
    }
    int frequency = 0;
    for (DisiWrapper at = standing(); at != null; at = at.next) {
      frequency += ((OneOf) at).frequency();
    }
    return frequency * worthOfOne();
  }

  /** Returns what stands in the current ruling, one part linked to the next. */
  private @Nullable DisiWrapper standing() {
    return several == null ? parts.getFirst() : several.topList();
  }

  /** In double, so that it comes to the same however the occurrences are added up. */
  private double worthOfOne() throws IOException {
    return worth.atLength(lengths != null && lengths.advanceExact(doc) ? lengths.longValue() : 1);
  }
}
