package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.imrsearch.engine.facet.DecisionCode;
import org.imrsearch.engine.facet.FacetCounts;
import org.imrsearch.engine.facet.FacetNames;

/** Counts the values of one facet field over the rulings of one search, by their decisions. */
final class FacetCounter implements FacetCounts {
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

  @Override
  public FacetNames names() {
    return columns.names(facet.luceneField());
  }

  @Override
  public int count(int value) {
    int count = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      count += count(value, kind);
    }
    return count;
  }

  @Override
  public int count(int value, int decision) {
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

  private void makeRoom(int last) {
    int needed = (last + 1) * KINDS;
    if (needed > counts.length) {
      counts = ArrayUtil.grow(counts, needed);
    }
  }

  Segment segment(LeafReaderContext context) throws IOException {
    FacetColumn.Opening opening = () -> DocValues.getSorted(context.reader(), facet.luceneField());
    SortedDocValues combinations = opening.open();
    FacetColumn column = columns.column(context.reader(), facet, combinations.getValueCount());
    return new Segment(opening, combinations, column);
  }

  /** Counts within one segment; its rulings come in rising order. */
  final class Segment {
    private final FacetColumn.Opening opening;
    private final SortedDocValues combinations;
    private final FacetColumn column;
    private final Optional<FacetColumn.InMemory> inMemory;
    private final int enough;
    private int seen;
    private int[] own = {};

    private Segment(FacetColumn.Opening opening, SortedDocValues combinations, FacetColumn column) {
      this.opening = opening;
      this.combinations = combinations;
      this.column = column;
      this.inMemory = column.inMemory();
      this.enough = (int) (column.combinations() * WORTH_COUNTING);
      inMemory.ifPresent(all -> makeRoom(all.last()));
    }

    /**
     * @param decisions a {@link DecisionCode} for each ruling
     */
    void count(int[] rulings, long[] decisions, int size) throws IOException {
      seen += size;
      if (own.length == 0 && seen >= enough) {
        own = new int[column.combinations() * KINDS];
      }
      if (own.length == 0) {
        countValues(rulings, decisions, size);
      } else if (inMemory.isPresent()) {
        countCombinations(inMemory.get().ofDocument(), rulings, decisions, size);
      } else {
        countCombinations(rulings, decisions, size);
      }
    }

    private void countCombinations(char[] of, int[] rulings, long[] decisions, int size) {
      int[] here = own;
      for (int i = 0; i < size; i++) {
        here[of[rulings[i]] * KINDS + (int) decisions[i]]++;
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
          int[] values = values(combinations.ordValue());
          for (int value : values) {
            counts[value * KINDS + (int) decisions[i]]++;
          }
        }
      }
    }

    private int[] values(int combination) throws IOException {
      int[] values = column.values(combination, combinations);
      if (values.length > 0) {
        makeRoom(values[values.length - 1]);
      }
      return values;
    }

    void end() throws IOException {
      if (own.length > 0) {
        if (inMemory.isPresent()) {
          addCombinations(inMemory.get());
        } else {
          addCombinations();
        }
      }
      column.counted(seen, opening);
    }

    private void addCombinations(FacetColumn.InMemory all) {
      int[] starts = all.starts();
      int[] values = all.values();
      for (int combination = 0; combination < starts.length - 1; combination++) {
        int at = combination * KINDS;
        if (isCounted(at)) {
          for (int i = starts[combination]; i < starts[combination + 1]; i++) {
            add(at, values[i] * KINDS);
          }
        }
      }
    }

    private void addCombinations() throws IOException {
      for (int at = 0; at < own.length; at += KINDS) {
        if (isCounted(at)) {
          for (int value : values(at / KINDS)) {
            add(at, value * KINDS);
          }
        }
      }
    }

    private boolean isCounted(int at) {
      return (own[at] | own[at + 1] | own[at + 2]) != 0;
    }

    private void add(int from, int to) {
      counts[to] += own[from];
      counts[to + 1] += own[from + 1];
      counts[to + 2] += own[from + 2];
    }
  }
}
