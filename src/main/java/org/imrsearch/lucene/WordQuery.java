package org.imrsearch.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.imrsearch.engine.plan.WordRow;
import org.jspecify.annotations.Nullable;

/**
 * One word of a query, sought in several fields as any of several terms, and scored by BM25F: the
 * occurrences in each field, divided by that field's relative length and times its weight, are
 * added up before they saturate, and the rarity is that of the word, not of one of its terms.
 * Lucene's own {@code CombinedFieldQuery} takes one term only, no weight below 1, and one length
 * for all fields together, in which a short service drowns in a long summary.
 */
final class WordQuery extends Query {
  /** Above this, a match without score is found by a set of terms, not by a clause a term. */
  private static final int MANY_TERMS = 16;

  private final List<InField> fields;

  /** Kept, since a search that relaxes asks several times, and to find the terms takes longest. */
  private @Nullable Known known;

  private record Known(IndexReader index, WordStatistics statistics) {}

  /**
   * Where a word is sought.
   *
   * @param field the Lucene field
   * @param weight the weight of a match there, more than 0
   * @param length how many words the field typically has
   * @param rows what counts as the word there
   */
  record InField(String field, float weight, float length, List<WordRow> rows) {
    InField {
      rows = List.copyOf(rows);
    }

    boolean isEmpty() {
      return rows.stream().allMatch(row -> row.words().stream().anyMatch(List::isEmpty));
    }
  }

  WordQuery(List<InField> fields) {
    this.fields = List.copyOf(fields);
  }

  List<InField> fields() {
    return fields;
  }

  /** Returns what the whole index says of the word. */
  WordStatistics statistics(IndexSearcher searcher) throws IOException {
    Known last = known;
    if (last == null || !last.index.equals(searcher.getIndexReader())) {
      last = new Known(searcher.getIndexReader(), WordStatistics.of(this, searcher));
      known = last;
    }
    return last.statistics;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return fields.stream().allMatch(InField::isEmpty) ? new MatchNoDocsQuery("no such word") : this;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    boolean rows =
        fields.stream().anyMatch(in -> in.rows().stream().anyMatch(row -> !row.isSingle()));
    if (scoreMode.needsScores() || rows) {
      return new WordWeight(this, searcher, boost);
    }
    Weight weight = searcher.rewrite(unscored(searcher)).createWeight(searcher, scoreMode, boost);
    return LimitedWeight.of(weight, RulingSearcher.deadline(searcher));
  }

  private Query unscored(IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (WordStatistics.InField in : statistics(searcher).fields()) {
      List<WordStatistics.Seen> seen =
          in.rows().stream().flatMap(row -> row.words().stream()).flatMap(List::stream).toList();
      if (seen.size() > MANY_TERMS) {
        any.add(
            new TermInSetQuery(in.field(), seen.stream().map(s -> s.term().bytes()).toList()),
            Occur.SHOULD);
      } else {
        seen.forEach(s -> any.add(new TermQuery(s.term(), s.states()), Occur.SHOULD));
      }
    }
    return any.build();
  }

  /** One leaf, however many terms: what bounds them is the expansion of patterns. */
  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    StringBuilder out = new StringBuilder("word(");
    fields.forEach(in -> out.append(in.field()).append('^').append(in.weight()).append(in.rows()));
    return out.append(')').toString();
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && fields.equals(((WordQuery) other).fields);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + fields.hashCode();
  }
}
