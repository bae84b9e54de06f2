package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.imrsearch.engine.plan.WordWorth;
import org.jspecify.annotations.Nullable;

/** Scores the rulings of one segment for a {@link WordQuery}. */
final class WordScorer extends Scorer {
  /** About what it takes to compare the places of two words, in Lucene's units. */
  private static final float POSITIONS_COST = 128;

  private final FieldPostings[] fields;
  private final float boost;
  private final float[] weights;
  private final double[] worths;
  private final Rulings rulings;
  private final @Nullable TwoPhaseIterator lookedInto;

  /** What a field brings of a score. */
  record Share(String field, float points) {}

  private WordScorer(
      List<FieldPostings> found, float boost, long cost, int documents, long leadCost) {
    this.fields =
        found.stream()
            .sorted(Comparator.comparingLong(FieldPostings::cost).reversed())
            .toArray(FieldPostings[]::new);
    this.boost = boost;
    this.weights = weights(found);
    this.worths = new double[weights.length];
    this.rulings = new Rulings(cost);
    for (FieldPostings field : fields) {
      field.start(documents, leadCost);
    }
    boolean rows = found.stream().anyMatch(FieldPostings::hasRows);
    this.lookedInto = rows ? new LookedInto(rulings) : null;
  }

  /** All fields have the same rows; where a pattern fits other words, one row. */
  private static float[] weights(List<FieldPostings> fields) {
    List<Float> rows = fields.getFirst().weights();
    float[] weights = new float[rows.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = rows.get(i);
    }
    return weights;
  }

  /** Passes over rulings that hold the words of a row apart. */
  private final class LookedInto extends TwoPhaseIterator {
    LookedInto(DocIdSetIterator together) {
      super(together);
    }

    @Override
    public boolean matches() throws IOException {
      for (FieldPostings field : fields) {
        if (stands(field) && field.holds()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public float matchCost() {
      return POSITIONS_COST * fields.length;
    }
  }

  private boolean stands(FieldPostings field) throws IOException {
    int at = field.doc() < rulings.doc ? field.advance(rulings.doc) : field.doc();
    return at == rulings.doc;
  }

  /**
   * Goes along the rulings that hold the word in any field. Looks in the field that most rulings
   * have it in first, and where that one has it leaves the others behind until a score is asked
   * for: among words that must all stand in a ruling, most rulings come to no score. A heap of
   * fields, Lucene's way, moves all of them each time.
   */
  private final class Rulings extends DocIdSetIterator {
    private final long cost;
    private int doc = -1;

    Rulings(long cost) {
      this.cost = cost;
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
      int nearest = NO_MORE_DOCS;
      for (FieldPostings field : fields) {
        int at = field.doc() < target ? field.advance(target) : field.doc();
        if (at <= target) {
          nearest = at;
          break;
        }
        nearest = Math.min(nearest, at);
      }
      doc = nearest;
      return nearest;
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  /** The best row counts. In double, so that the order in which fields come up hardly matters. */
  @Override
  public float score() throws IOException {
    if (weights.length == 1) {
      double sum = 0;
      for (FieldPostings field : fields) {
        sum += stands(field) ? field.worth() : 0;
      }
      return (float) (boost * weights[0] * sum / (WordWorth.SATURATION + sum));
    }
    sumWorths();
    double best = 0;
    for (int row = 0; row < worths.length; row++) {
      best = Math.max(best, ofRow(row));
    }
    return (float) (boost * best);
  }

  private void sumWorths() throws IOException {
    Arrays.fill(worths, 0);
    for (FieldPostings field : fields) {
      if (stands(field)) {
        field.add(worths);
      }
    }
  }

  private double ofRow(int row) {
    return weights[row] * worths[row] / (WordWorth.SATURATION + worths[row]);
  }

  /** Returns what each field brings of the current ruling's score. */
  List<Share> shares() throws IOException {
    sumWorths();
    int best = 0;
    for (int row = 1; row < worths.length; row++) {
      best = ofRow(row) > ofRow(best) ? row : best;
    }
    double points = boost * ofRow(best);
    double all = worths[best];
    List<Share> shares = new ArrayList<>();
    for (FieldPostings field : fields) {
      Arrays.fill(worths, 0);
      if (stands(field)) {
        field.add(worths);
      }
      if (worths[best] > 0) {
        shares.add(new Share(field.field(), (float) (points * worths[best] / all)));
      }
    }
    return shares;
  }

  @Override
  public float getMaxScore(int upTo) {
    return boost;
  }

  @Override
  public int docID() {
    return rulings.doc;
  }

  @Override
  public DocIdSetIterator iterator() {
    return lookedInto == null ? rulings : TwoPhaseIterator.asDocIdSetIterator(lookedInto);
  }

  @Override
  public @Nullable TwoPhaseIterator twoPhaseIterator() {
    return lookedInto;
  }

  /** Makes the scorer when it is asked for. */
  static final class Supplier extends ScorerSupplier {
    private final List<FieldPostings> found;
    private final float boost;
    private final int documents;

    Supplier(List<FieldPostings> found, float boost, int documents) {
      this.found = found;
      this.documents = documents;
      this.boost = boost;
    }

    @Override
    public Scorer get(long leadCost) {
      return new WordScorer(found, boost, cost(), documents, leadCost);
    }

    @Override
    public long cost() {
      return found.stream().mapToLong(FieldPostings::cost).sum();
    }
  }
}
