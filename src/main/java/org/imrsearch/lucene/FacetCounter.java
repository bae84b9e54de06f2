package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
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

  /** The same where the values of a ruling are at hand. */
  private static final double WORTH_COUNTING_HELD = 0.5;

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
    return columns.names(facet);
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
    FacetColumn column = columns.column(context.reader(), facet);
    Optional<FacetColumn.InMemory> held = column.inMemory();
    return held.isPresent() ? new Held(held.get()) : new Read(context.reader(), column);
  }

  /** Counts within one segment; its rulings come in rising order. */
  abstract static class Segment {
    private final int combinations;
    private final int enough;
    private int seen;
    private int[] own = {};

    /**
     * @param worthCounting after how many rulings for each combination these are counted
     */
    private Segment(int combinations, double worthCounting) {
      this.combinations = combinations;
      this.enough = (int) (combinations * worthCounting);
    }

    /**
     * @param decisions a {@link DecisionCode} for each ruling
     */
    final void count(int[] rulings, long[] decisions, int size) throws IOException {
      seen += size;
      if (own.length == 0 && seen >= enough) {
        own = new int[combinations * KINDS];
      }
      if (own.length == 0) {
        countValues(rulings, decisions, size);
      } else {
        countCombinations(rulings, decisions, size, own);
      }
    }

    /** Counts the values of each ruling. */
    abstract void countValues(int[] rulings, long[] decisions, int size) throws IOException;

    /** Counts the combination of each ruling. */
    abstract void countCombinations(int[] rulings, long[] decisions, int size, int[] counted)
        throws IOException;

    /** Adds to the values of a combination what was counted of it. */
    abstract void addValues(int combination, int[] counted) throws IOException;

    void end() throws IOException {
      for (int at = 0; at < own.length; at += KINDS) {
        if ((own[at] | own[at + 1] | own[at + 2]) != 0) {
          addValues(at / KINDS, own);
        }
      }
    }

    final int seen() {
      return seen;
    }
  }

  private void add(int[] counted, int combination, int value) {
    int from = combination * KINDS;
    int to = value * KINDS;
    counts[to] += counted[from];
    counts[to + 1] += counted[from + 1];
    counts[to + 2] += counted[from + 2];
  }

  /** Counts what is in memory. */
  private final class Held extends Segment {
    private final FacetColumn.InMemory column;

    Held(FacetColumn.InMemory column) {
      super(column.starts().length - 1, WORTH_COUNTING_HELD);
      this.column = column;
      makeRoom(column.last());
    }

    @Override
    void countValues(int[] rulings, long[] decisions, int size) {
      char[] of = column.ofDocument();
      int[] starts = column.starts();
      int[] values = column.values();
      int[] here = counts;
      for (int i = 0; i < size; i++) {
        int combination = of[rulings[i]];
        int kind = (int) decisions[i];
        for (int at = starts[combination]; at < starts[combination + 1]; at++) {
          here[values[at] * KINDS + kind]++;
        }
      }
    }

    @Override
    void countCombinations(int[] rulings, long[] decisions, int size, int[] counted) {
      char[] of = column.ofDocument();
      for (int i = 0; i < size; i++) {
        counted[of[rulings[i]] * KINDS + (int) decisions[i]]++;
      }
    }

    @Override
    void addValues(int combination, int[] counted) {
      int end = column.starts()[combination + 1];
      for (int at = column.starts()[combination]; at < end; at++) {
        add(counted, combination, column.values()[at]);
      }
    }
  }

  /** Reads the combinations of rulings from the index. */
  private final class Read extends Segment {
    private final LeafReader segment;
    private final FacetColumn column;
    private final SortedDocValues combinations;

    Read(LeafReader segment, FacetColumn column) throws IOException {
      super(column.combinations(), WORTH_COUNTING);
      this.segment = segment;
      this.column = column;
      this.combinations = DocValues.getSorted(segment, facet.luceneField());
    }

    @Override
    void countValues(int[] rulings, long[] decisions, int size) throws IOException {
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

    @Override
    void countCombinations(int[] rulings, long[] decisions, int size, int[] counted)
        throws IOException {
      for (int i = 0; i < size; i++) {
        if (combinations.advanceExact(rulings[i])) {
          counted[combinations.ordValue() * KINDS + (int) decisions[i]]++;
        }
      }
    }

    @Override
    void addValues(int combination, int[] counted) throws IOException {
      for (int value : values(combination)) {
        add(counted, combination, value);
      }
    }

    @Override
    void end() throws IOException {
      super.end();
      column.counted(seen(), () -> DocValues.getSorted(segment, facet.luceneField()));
    }
  }
}
