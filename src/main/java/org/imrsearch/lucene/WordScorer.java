package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;

/** Scores the rulings of one segment for a {@link WordQuery}. */
final class WordScorer extends Scorer {
  private final FieldPostings[] fields;
  private final float rarity;
  private final Rulings rulings;

  private WordScorer(List<FieldPostings> found, float rarity, long cost) {
    this.fields =
        found.stream()
            .sorted(Comparator.comparingLong(FieldPostings::cost).reversed())
            .toArray(FieldPostings[]::new);
    this.rarity = rarity;
    this.rulings = new Rulings(cost);
    for (FieldPostings field : fields) {
      field.start();
    }
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

  /** In double, so that the sum does not depend on the order in which the fields come up. */
  @Override
  public float score() throws IOException {
    double occurrences = 0;
    for (FieldPostings field : fields) {
      int at = field.doc() < rulings.doc ? field.advance(rulings.doc) : field.doc();
      if (at == rulings.doc) {
        occurrences += field.occurrences();
      }
    }
    return (float) (rarity * occurrences / (WordWeight.K1 + occurrences));
  }

  @Override
  public float getMaxScore(int upTo) {
    return rarity;
  }

  @Override
  public int docID() {
    return rulings.doc;
  }

  @Override
  public DocIdSetIterator iterator() {
    return rulings;
  }

  /** Makes the scorer when it is asked for. */
  static final class Supplier extends ScorerSupplier {
    private final List<FieldPostings> found;
    private final float rarity;

    Supplier(List<FieldPostings> found, float rarity) {
      this.found = found;
      this.rarity = rarity;
    }

    @Override
    public Scorer get(long leadCost) {
      return new WordScorer(found, rarity, cost());
    }

    @Override
    public long cost() {
      return found.stream().mapToLong(FieldPostings::cost).sum();
    }
  }
}
