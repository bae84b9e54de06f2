package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The rulings that hold any of several terms, which are read a window of rulings after the other,
 * one term after the other, instead of all of them ruling by ruling: where terms are common, a heap
 * that tells which of them comes next takes most of the time.
 */
final class TermWindows extends DocIdSetIterator {
  private static final int SIZE = 1_024;

  private final PostingsEnum[] terms;
  private final int[] rowOf;
  private final long cost;
  private final FixedBitSet held = new FixedBitSet(SIZE);
  private final DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();

  /** By row and place in the window, how often its terms stand there. */
  private final int[][] often;

  private int base;
  private int end;
  private int doc = -1;

  /**
   * @param terms the terms
   * @param rowOf the row that each belongs to
   * @param rows how many rows there are
   * @param cost about how many rulings hold one of the terms
   */
  TermWindows(List<PostingsEnum> terms, int[] rowOf, int rows, long cost) {
    this.terms = terms.toArray(PostingsEnum[]::new);
    this.rowOf = rowOf.clone();
    this.often = new int[rows][];
    this.cost = cost;
    for (int row : rowOf) {
      often[row] = often[row] == null ? new int[SIZE] : often[row];
    }
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    int from = target;
    while (true) {
      if (from >= end) {
        from = Math.max(from, nearest(from));
        if (from == NO_MORE_DOCS) {
          doc = NO_MORE_DOCS;
          return doc;
        }
        load(from);
      }
      int next = held.nextSetBit(from - base);
      if (next != NO_MORE_DOCS) {
        doc = base + next;
        return doc;
      }
      from = end;
    }
  }

  /** Brings all terms to where they may go on, and returns the first ruling that has one. */
  private int nearest(int target) throws IOException {
    int nearest = NO_MORE_DOCS;
    for (PostingsEnum term : terms) {
      int at = term.docID() < target ? term.advance(target) : term.docID();
      nearest = Math.min(nearest, at);
    }
    return nearest;
  }

  private void load(int from) throws IOException {
    base = from;
    end = from > NO_MORE_DOCS - SIZE ? NO_MORE_DOCS : from + SIZE;
    held.clear();
    for (int[] row : often) {
      if (row != null) {
        Arrays.fill(row, 0);
      }
    }
    for (int i = 0; i < terms.length; i++) {
      read(terms[i], often[rowOf[i]]);
    }
  }

  private void read(PostingsEnum term, int[] row) throws IOException {
    if (term.docID() >= end) {
      return;
    }
    for (term.nextPostings(end, some); some.size > 0; term.nextPostings(end, some)) {
      for (int i = 0; i < some.size; i++) {
        int place = some.docs[i] - base;
        held.set(place);
        row[place] += (int) some.features[i];
      }
    }
  }

  /** Returns how often terms of a row stand in the current ruling. */
  int frequency(int row) {
    int[] own = often[row];
    return own == null ? 0 : own[doc - base];
  }

  @Override
  public long cost() {
    return cost;
  }
}
