package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Most of several words, by what they weigh. Lucene's own disjunction asks for a number of words,
 * and "epidural" would count no more than "patient".
 */
final class MostQuery extends Query {
  private final List<Part> parts;
  private final double least;

  /**
   * A word.
   *
   * @param weight how much it tells, more than 0
   */
  record Part(Query query, double weight) {}

  /**
   * @param least what the words that a ruling holds must weigh together
   */
  MostQuery(List<Part> parts, double least) {
    this.parts = List.copyOf(parts);
    this.least = least;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<Part> rewritten = new ArrayList<>(parts.size());
    for (Part part : parts) {
      rewritten.add(new Part(part.query.rewrite(searcher), part.weight));
    }
    return rewritten.equals(parts) ? this : new MostQuery(rewritten, least);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    List<Weight> weights = new ArrayList<>(parts.size());
    for (Part part : parts) {
      weights.add(searcher.createWeight(part.query, scoreMode, boost));
    }
    return new MostWeight(weights);
  }

  private final class MostWeight extends Weight {
    private final List<Weight> weights;

    MostWeight(List<Weight> weights) {
      super(MostQuery.this);
      this.weights = weights;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      List<MostScorer.Source> found = new ArrayList<>();
      double here = 0;
      for (int i = 0; i < parts.size(); i++) {
        double weight = parts.get(i).weight;
        ScorerSupplier supplier = weights.get(i).scorerSupplier(context);
        if (supplier != null) {
          here += weight;
          found.add(new MostScorer.Source(supplier, weight));
        }
      }
      return here < least ? null : new MostScorer.Supplier(found, least);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Scorer scorer = scorer(context);
      if (scorer == null || scorer.iterator().advance(doc) != doc) {
        return Explanation.noMatch("too few of the words");
      }
      return Explanation.match(scorer.score(), "most of the words");
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return weights.stream().allMatch(weight -> weight.isCacheable(context));
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    parts.forEach(part -> part.query.visit(visitor));
  }

  @Override
  public String toString(String field) {
    return "most" + parts;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && parts.equals(((MostQuery) other).parts)
        && least == ((MostQuery) other).least;
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + parts.hashCode();
  }
}
