package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IOSupplier;
import org.imrsearch.engine.Deadline;
import org.jspecify.annotations.Nullable;

/** A {@link WordQuery} over a whole index. */
final class WordWeight extends Weight {
  private final WordStatistics statistics;
  private final float boost;
  private final Deadline deadline;

  WordWeight(WordQuery query, IndexSearcher searcher, float boost) throws IOException {
    super(query);
    this.statistics = query.statistics(searcher);
    this.boost = boost;
    this.deadline = RulingSearcher.deadline(searcher);
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    List<FieldPostings> found = new ArrayList<>();
    for (WordStatistics.InField in : statistics.fields()) {
      FieldPostings postings = postings(in, context);
      if (!postings.isEmpty()) {
        found.add(postings);
      }
    }
    return found.isEmpty()
        ? null
        : new WordScorer.Supplier(found, boost, context.reader().maxDoc());
  }

  private FieldPostings postings(WordStatistics.InField in, LeafReaderContext context)
      throws IOException {
    LeafReader leaf = context.reader();
    FieldPostings postings =
        new FieldPostings(in.field(), leaf.getNormValues(in.field()), in.worth());
    Terms dictionary = leaf.terms(in.field());
    for (WordStatistics.Row row : in.rows()) {
      postings.nextRow(row.weight());
      if (row.words().size() == 1) {
        postings(row.words().getFirst(), dictionary, context, PostingsEnum.FREQS)
            .forEach(postings::add);
      } else if (!row.words().isEmpty()) {
        row(row, dictionary, context).ifPresent(postings::add);
      }
    }
    return postings;
  }

  private Optional<RowPostings> row(
      WordStatistics.Row row, Terms dictionary, LeafReaderContext context) throws IOException {
    List<PostingsEnum> words = new ArrayList<>(row.words().size());
    for (List<WordStatistics.Seen> word : row.words()) {
      List<PostingsEnum> terms = postings(word, dictionary, context, PostingsEnum.POSITIONS);
      if (terms.isEmpty()) {
        return Optional.empty();
      }
      words.add(
          terms.size() == 1 ? terms.getFirst() : new MultiPhraseQuery.UnionPostingsEnum(terms));
    }
    return Optional.of(new RowPostings(words));
  }

  private List<PostingsEnum> postings(
      List<WordStatistics.Seen> any, Terms dictionary, LeafReaderContext context, int flags)
      throws IOException {
    List<PostingsEnum> found = new ArrayList<>(any.size());
    for (WordStatistics.Seen one : any) {
      deadline.check();
      IOSupplier<TermState> supplier = one.states().get(context);
      TermState state = supplier == null ? null : supplier.get();
      if (state != null) {
        TermsEnum terms = dictionary.iterator();
        terms.seekExact(one.term().bytes(), state);
        found.add(terms.postings(null, flags));
      }
    }
    return found;
  }

  /** Returns what of a ruling's score each field brings; none if the ruling doesn't match. */
  List<WordScorer.Share> shares(LeafReaderContext context, int doc) throws IOException {
    ScorerSupplier supplier = scorerSupplier(context);
    if (supplier == null) {
      return List.of();
    }
    WordScorer scorer = (WordScorer) supplier.get(1);
    return scorer.iterator().advance(doc) == doc ? scorer.shares() : List.of();
  }

  @Override
  public Explanation explain(LeafReaderContext context, int doc) throws IOException {
    Scorer scorer = scorer(context);
    if (scorer == null || scorer.iterator().advance(doc) != doc) {
      return Explanation.noMatch("the word is in none of the fields");
    }
    return Explanation.match(scorer.score(), getQuery().toString());
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return true;
  }
}
