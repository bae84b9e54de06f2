package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.imrsearch.schema.RationaleSketch;

/** Reads the sketches of one segment's rationales, of rising documents. */
final class Sketches {
  private final NumericDocValues high;
  private final NumericDocValues low;

  Sketches(LeafReader leaf) throws IOException {
    this.high = DocValues.getNumeric(leaf, IndexLayout.SKETCH_HIGH);
    this.low = DocValues.getNumeric(leaf, IndexLayout.SKETCH_LOW);
  }

  /** Returns a ruling's sketch; empty where its rationale is too short to be like another. */
  Optional<RationaleSketch> of(int doc) throws IOException {
    long left = high.advanceExact(doc) ? high.longValue() : 0;
    long right = low.advanceExact(doc) ? low.longValue() : 0;
    return left == 0 && right == 0
        ? Optional.empty()
        : Optional.of(new RationaleSketch(left, right));
  }
}
