package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;

/** Counts the values of one facet field over the rulings of one search, by their decisions. */
final class FacetCounter {
  /** A segment is counted by its combinations once so many rulings match for each of them. */
  private static final double WORTH_COUNTING = 0.125;

  private static final int KINDS = DecisionCode.KINDS;

  private final FacetColumns columns;
  private final FacetColumns.Facet facet;

  /** The counts of a value stand side by side, one for each kind of decision. */
  private int[] counts = new int[64 * KINDS];

  FacetCounter(FacetColumns columns, FacetColumns.Facet facet) {
    this.columns = columns;
    this.facet = facet;
  }

  FacetNames names() {
    return columns.names(facet.luceneField());
  }

  /** Returns how many rulings have a value. */
  int count(int value) {
    int count = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      count += count(value, kind);
    }
    return count;
  }

  /** Returns how many rulings of that decision have a value. */
  int count(int value, int decision) {
    int at = value * KINDS + decision;
    return at < counts.length ? counts[at] : 0;
  }

  /** Adds what another search thread counted. */
  void add(FacetCounter other) {
    if (other.counts.length > counts.length) {
      counts = ArrayUtil.growExact(counts, other.counts.length);
    }
    for (int i = 0; i < other.counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** The last value has the highest number. */
  private void makeRoom(int[] values) {
    if (values.length > 0) {
      int needed = (values[values.length - 1] + 1) * KINDS;
      if (needed > counts.length) {
        counts = ArrayUtil.grow(counts, needed);
      }
    }
  }

  Segment segment(LeafReaderContext context) throws IOException {
    SortedDocValues combinations = DocValues.getSorted(context.reader(), facet.luceneField());
    return new Segment(
        combinations, columns.column(context.reader(), facet, combinations.getValueCount()));
  }

  /** Counts within one segment; its rulings come in rising order. */
  final class Segment {
    private final SortedDocValues combinations;
    private final FacetColumns.Column column;
    private final int enough;
    private int seen;
    private int[] own = {};

    private Segment(SortedDocValues combinations, FacetColumns.Column column) {
      this.combinations = combinations;
      this.column = column;
      this.enough = (int) (combinations.getValueCount() * WORTH_COUNTING);
    }

    /**
     * @param decisions a {@link DecisionCode} for each ruling
     */
    void count(int[] rulings, long[] decisions, int size) throws IOException {
      seen += size;
      if (own.length == 0 && seen >= enough) {
        own = new int[combinations.getValueCount() * KINDS];
      }
      if (own.length > 0) {
        countCombinations(rulings, decisions, size);
      } else {
        countValues(rulings, decisions, size);
      }
    }

    private void countCombinations(int[] rulings, long[] decisions, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        if (combinations.advanceExact(rulings[i])) {
          own[combinations.ordValue() * KINDS + (int) decisions[i]]++;
        }
      }
    }

    private void countValues(int[] rulings, long[] decisions, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        if (combinations.advanceExact(rulings[i])) {
          int[] values = column.values(combinations.ordValue(), combinations);
          makeRoom(values);
          for (int value : values) {
            counts[value * KINDS + (int) decisions[i]]++;
          }
        }
      }
    }

    void end() throws IOException {
      for (int at = 0; at < own.length; at += KINDS) {
        int undecided = own[at];
        int upheld = own[at + DecisionCode.UPHELD];
        int overturned = own[at + DecisionCode.OVERTURNED];
        if ((undecided | upheld | overturned) != 0) {
          int[] values = column.values(at / KINDS, combinations);
          makeRoom(values);
          int[] here = counts;
          for (int value : values) {
            int to = value * KINDS;
            here[to] += undecided;
            here[to + DecisionCode.UPHELD] += upheld;
            here[to + DecisionCode.OVERTURNED] += overturned;
          }
        }
      }
    }
  }
}
