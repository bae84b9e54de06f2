package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;

/** Counts the values of one facet field over the rulings of one search. */
final class FacetCounter {
  /** A segment is counted by its combinations once so many rulings match for each of them. */
  private static final double WORTH_COUNTING = 0.125;

  private final FacetColumns columns;
  private final String luceneField;
  private int[] counts = new int[64];

  FacetCounter(FacetColumns columns, String luceneField) {
    this.columns = columns;
    this.luceneField = luceneField;
  }

  FacetNames names() {
    return columns.names(luceneField);
  }

  int count(int value) {
    return value < counts.length ? counts[value] : 0;
  }

  /** Adds what another search thread counted. */
  void add(FacetCounter other) {
    for (int i = 0; i < other.counts.length; i++) {
      add(i, other.counts[i]);
    }
  }

  private void add(int value, int count) {
    if (value >= counts.length) {
      counts = ArrayUtil.grow(counts, value + 1);
    }
    counts[value] += count;
  }

  /** The last value has the highest number. */
  private void addAll(int[] values, int count) {
    if (values.length > 0 && values[values.length - 1] >= counts.length) {
      counts = ArrayUtil.grow(counts, values[values.length - 1] + 1);
    }
    int[] here = counts;
    for (int value : values) {
      here[value] += count;
    }
  }

  Segment segment(LeafReaderContext context) throws IOException {
    SortedDocValues combinations = DocValues.getSorted(context.reader(), luceneField);
    return new Segment(
        combinations, columns.column(context.reader(), luceneField, combinations.getValueCount()));
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

    void count(int[] rulings, int size) throws IOException {
      seen += size;
      if (own.length == 0 && seen >= enough) {
        own = new int[combinations.getValueCount()];
      }
      if (own.length > 0) {
        countCombinations(rulings, size);
      } else {
        countValues(rulings, size);
      }
    }

    private void countCombinations(int[] rulings, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        if (combinations.advanceExact(rulings[i])) {
          own[combinations.ordValue()]++;
        }
      }
    }

    private void countValues(int[] rulings, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        if (combinations.advanceExact(rulings[i])) {
          addAll(column.values(combinations.ordValue(), combinations), 1);
        }
      }
    }

    void end() throws IOException {
      for (int i = 0; i < own.length; i++) {
        if (own[i] > 0) {
          addAll(column.values(i, combinations), own[i]);
        }
      }
    }
  }
}
