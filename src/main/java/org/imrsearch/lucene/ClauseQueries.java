package org.imrsearch.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.imrsearch.engine.plan.Clause;

/**
 * Translates clauses into Lucene's queries. Only rulings have schema fields, so whatever matches in
 * one is a ruling; where nothing must match, the type is asked for. A word is translated once, so
 * that what was looked up of it is kept for the searches of one request.
 */
final class ClauseQueries {
  private static final TermQuery RULINGS = new TermQuery(IndexLayout.typeTerm(IndexLayout.RULING));

  private final Map<Clause.Word, WordQuery> words = new HashMap<>();

  Query query(Clause clause) {
    return switch (clause) {
      case Clause.Rulings all -> RULINGS;
      case Clause.Nothing none -> new MatchNoDocsQuery("no word in the query");
      case Clause.Exactly whole -> new TermQuery(new Term(whole.field().name(), whole.value()));
      case Clause.Beginning part ->
          new PrefixQuery(new Term(part.field().name(), part.beginning()));
      case Clause.Between range ->
          LongField.newRangeQuery(range.field().name(), range.from(), range.to());
      case Clause.Pages pages -> PageQueries.of(pages);
      case Clause.Word word -> word(word);
      case Clause.Near near -> near(near);
      case Clause.Points points ->
          new BoostQuery(new ConstantScoreQuery(query(points.clause())), points.points());
      case Clause.Any any -> any(any.parts());
      case Clause.Most most ->
          new MostQuery(
              most.parts().stream()
                  .map(part -> new MostQuery.Part(word(part.word()), part.weight()))
                  .toList(),
              most.least());
      case Clause.Group group -> group(group);
    };
  }

  /** Returns the query of a word, the same one each time. */
  WordQuery word(Clause.Word word) {
    return words.computeIfAbsent(
        word, each -> new WordQuery(each.fields().stream().map(ClauseQueries::inField).toList()));
  }

  private static WordQuery.InField inField(Clause.InField in) {
    float length = in.field().wordSearch().orElseThrow().length();
    return new WordQuery.InField(IndexLayout.words(in.field()), in.weight(), length, in.rows());
  }

  private static Query near(Clause.Near near) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(near.slop());
    String words = IndexLayout.words(near.field());
    near.tokens().forEach(token -> phrase.add(new Term(words, token.written()), token.position()));
    return phrase.build();
  }

  private Query any(List<Clause> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(query(part), Occur.SHOULD));
    return any.build();
  }

  private Query group(Clause.Group group) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    group.must().forEach(clause -> all.add(query(clause), Occur.MUST));
    group.should().forEach(clause -> all.add(query(clause), Occur.SHOULD));
    group.allFilters().forEach(clause -> all.add(query(clause), Occur.FILTER));
    group.not().forEach(clause -> all.add(query(clause), Occur.MUST_NOT));
    if (group.isOpen()) {
      all.add(RULINGS, Occur.FILTER);
    }
    return all.build();
  }
}
