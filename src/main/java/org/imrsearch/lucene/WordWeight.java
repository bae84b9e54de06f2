package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** The rarity of a word and the lengths of its fields over a whole index. */
final class WordWeight extends Weight {
  /** How soon repetition stops counting, as in Lucene's BM25. */
  static final float K1 = 1.2f;

  private final List<Sought> sought = new ArrayList<>();
  private final float rarity;

  /** The terms that some ruling has in a field, and what an occurrence there is worth. */
  private record Sought(String field, List<SoughtTerm> terms, OccurrenceWorth worth) {}

  private record SoughtTerm(Term term, TermStates states) {}

  WordWeight(WordQuery query, IndexSearcher searcher, float boost) throws IOException {
    super(query);
    long holding = 0;
    long all = 1;
    for (WordQuery.InField in : query.fields()) {
      CollectionStatistics statistics = searcher.collectionStatistics(in.field());
      if (statistics != null) {
        long holdingHere = seek(in, OccurrenceWorth.of(in.weight(), statistics), searcher);
        holding = Math.max(holding, Math.min(holdingHere, statistics.docCount()));
        all = Math.max(all, statistics.docCount());
      }
    }
    this.rarity = boost * (float) Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
  }

  private long seek(WordQuery.InField in, OccurrenceWorth worth, IndexSearcher searcher)
      throws IOException {
    List<SoughtTerm> terms = new ArrayList<>(in.terms().size());
    long holding = 0;
    for (String text : in.terms()) {
      Term term = new Term(in.field(), text);
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        holding += states.docFreq();
        terms.add(new SoughtTerm(term, states));
      }
    }
    sought.add(new Sought(in.field(), terms, worth));
    return holding;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    List<FieldPostings> found = new ArrayList<>();
    for (Sought in : sought) {
      FieldPostings postings = postings(in, context);
      if (!postings.isEmpty()) {
        found.add(postings);
      }
    }
    return found.isEmpty() ? null : new WordScorer.Supplier(found, rarity);
  }

  private static FieldPostings postings(Sought in, LeafReaderContext context) throws IOException {
    LeafReader leaf = context.reader();
    FieldPostings postings = new FieldPostings(leaf.getNormValues(in.field()), in.worth());
    Terms dictionary = leaf.terms(in.field());
    for (SoughtTerm one : in.terms()) {
      IOSupplier<TermState> supplier = one.states().get(context);
      TermState state = supplier == null ? null : supplier.get();
      if (state != null) {
        TermsEnum terms = dictionary.iterator();
        terms.seekExact(one.term().bytes(), state);
        postings.add(terms.postings(null, PostingsEnum.FREQS));
      }
    }
    return postings;
  }

  @Override
  public Explanation explain(LeafReaderContext context, int doc) throws IOException {
    Scorer scorer = scorer(context);
    if (scorer == null || scorer.iterator().advance(doc) != doc) {
      return Explanation.noMatch("the word is in none of the fields");
    }
    return Explanation.match(scorer.score(), getQuery() + ", rarity " + rarity);
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return true;
  }
}
