package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.IndexWords;
import org.imrsearch.engine.plan.TermCounts;
import org.imrsearch.schema.Field;
import org.jspecify.annotations.Nullable;

/** What one commit says of words and of how many rulings match. */
final class CommitWords implements IndexWords, TermCounts {
  private final RulingSearcher searcher;
  private final ClauseQueries queries;
  private final TermExpansion expansion;

  CommitWords(RulingSearcher searcher, ClauseQueries queries, String asked) {
    this.searcher = searcher;
    this.queries = queries;
    this.expansion = new TermExpansion(searcher, asked);
  }

  @Override
  public List<String> wildcard(Field field, String pattern, String typed) throws IOException {
    return expansion.wildcard(IndexLayout.words(field), pattern, typed);
  }

  @Override
  public List<String> fuzzy(Field field, String word, int edits, String typed) throws IOException {
    return expansion.fuzzy(IndexLayout.words(field), word, edits, typed);
  }

  @Override
  public List<Double> rarities(List<Clause.Word> words) throws IOException {
    List<Double> rarities = new ArrayList<>(words.size());
    for (Clause.Word word : words) {
      rarities.add(queries.word(word).statistics(searcher).rarity());
    }
    return rarities;
  }

  @Override
  public int count(Clause clause, int enough) throws IOException {
    Query query = searcher.rewrite(queries.query(clause));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    int found = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = found < enough ? weight.scorer(leaf) : null;
      if (scorer != null) {
        DocIdSetIterator rulings = LimitedWeight.found(scorer, RulingSearcher.deadline(searcher));
        found += count(rulings, leaf.reader().getLiveDocs(), enough - found);
      }
    }
    return found;
  }

  private static int count(DocIdSetIterator rulings, @Nullable Bits live, int most)
      throws IOException {
    int found = 0;
    for (int doc = rulings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS && found < most;
        doc = rulings.nextDoc()) {
      found += live == null || live.get(doc) ? 1 : 0;
    }
    return found;
  }

  @Override
  public long documents() {
    return searcher.getIndexReader().numDocs();
  }

  @Override
  public List<Integer> rulings(List<List<Place>> words) throws IOException {
    List<Integer> rulings = new ArrayList<>(words.size());
    for (List<Place> word : words) {
      RulingSearcher.deadline(searcher).check();
      rulings.add(mostInOneField(word));
    }
    return rulings;
  }

  private int mostInOneField(List<Place> places) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    double most = 0;
    double inField = 0;
    String field = "";
    for (Place place : places) {
      String words = IndexLayout.words(place.field());
      inField = words.equals(field) ? inField : 0;
      field = words;
      inField +=
          reader.docFreq(new Term(words, place.term())) * LetterWords.rulingsEach(reader, words);
      most = Math.max(most, inField);
    }
    return (int) Math.round(most);
  }
}
