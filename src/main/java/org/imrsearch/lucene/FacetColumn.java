package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.imrsearch.engine.facet.FacetNames;

/**
 * The values of each combination of one facet in one segment. They are learnt when first counted,
 * and brought into memory once so much was counted that it pays: two bytes a document. Safe for use
 * by several threads.
 */
final class FacetColumn {
  /** How many times all documents of the segment are counted before it pays. */
  private static final int PAYS_AFTER = 2;

  private final FacetNames names;
  private final int levels;
  private final int documents;
  private final AtomicReferenceArray<int[]> known;
  private final AtomicLong counted = new AtomicLong();
  private volatile Optional<InMemory> inMemory = Optional.empty();
  private volatile boolean decided;

  /**
   * @param levels how many levels of paths are counted
   */
  FacetColumn(FacetNames names, int levels, int combinations, int documents) {
    this.names = names;
    this.levels = levels;
    this.documents = documents;
    this.known = new AtomicReferenceArray<>(combinations);
  }

  int combinations() {
    return known.length();
  }

  private int[] numbers(SortedDocValues terms, int combination) throws IOException {
    String values = terms.lookupOrd(combination).utf8ToString();
    return names.numbers(FacetCombination.values(values), levels);
  }

  /** Returns the numbers of a combination's values, rising. */
  int[] values(int combination, SortedDocValues terms) throws IOException {
    int[] values = known.get(combination);
    if (values == null) {
      values = numbers(terms, combination);
      known.set(combination, values);
    }
    return values;
  }

  /** Opens the combinations of the segment's documents. */
  interface Opening {
    SortedDocValues open() throws IOException;
  }

  /** Takes note of how much was counted. */
  void counted(int rulings, Opening opening) throws IOException {
    if (counted.addAndGet(rulings) >= (long) documents * PAYS_AFTER && !decided) {
      bringIn(opening);
    }
  }

  private synchronized void bringIn(Opening opening) throws IOException {
    if (!decided) {
      inMemory = InMemory.of(this, opening.open(), documents);
      decided = true;
    }
  }

  /** Returns all of it, if it is in memory. */
  Optional<InMemory> inMemory() {
    return inMemory;
  }

  /**
   * A column in memory.
   *
   * @param ofDocument the combination of each document
   * @param starts where the values of each combination begin, and behind the last one
   * @param values the values of all combinations
   * @param last the highest of them
   */
  @SuppressWarnings("ArrayRecordComponent")
  record InMemory(char[] ofDocument, int[] starts, int[] values, int last) {
    /** Reads a column; empty where documents are without a combination, or these are too many. */
    static Optional<InMemory> of(FacetColumn column, SortedDocValues docs, int documents)
        throws IOException {
      int combinations = column.combinations();
      if (combinations > Character.MAX_VALUE) {
        return Optional.empty();
      }
      char[] ofDocument = new char[documents];
      for (int doc = 0; doc < documents; doc++) {
        if (!docs.advanceExact(doc)) {
          return Optional.empty();
        }
        ofDocument[doc] = (char) docs.ordValue();
      }
      int[] starts = new int[combinations + 1];
      int[] values = new int[combinations];
      int last = -1;
      for (int combination = 0; combination < combinations; combination++) {
        int[] own = column.values(combination, docs);
        int start = starts[combination];
        values = ArrayUtil.grow(values, start + own.length);
        System.arraycopy(own, 0, values, start, own.length);
        starts[combination + 1] = start + own.length;
        last = own.length == 0 ? last : Math.max(last, own[own.length - 1]);
      }
      int size = starts[combinations];
      return Optional.of(
          new InMemory(ofDocument, starts, ArrayUtil.copyOfSubArray(values, 0, size), last));
    }
  }
}
