package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;

/**
 * Finds the rulings that have most in common with something. What a ruling has counts by the
 * weights asked for and by nothing else, so that the best possible score of a clause is known and
 * whole blocks of rulings that can't be among the nearest are passed over.
 */
final class NearestRulings {
  private static final Sort NEAREST =
      new Sort(SortField.FIELD_SCORE, new SortField(IndexLayout.ID, SortField.Type.STRING));

  private final QueryCompiler compiler;
  private final TellingWords words;
  private final RulingSearcher searcher;

  NearestRulings(
      IndexSchema schema, Analyzers analyzers, QueryWords queryWords, RulingSearcher searcher) {
    this.compiler = new QueryCompiler(schema, analyzers, queryWords, searcher, "");
    this.words = new TellingWords(schema, analyzers, queryWords.boilerplate(), searcher);
    this.searcher = searcher;
  }

  List<FoundRuling> find(Likeness likeness, int limit) throws IOException {
    if (limit < 1) {
      return List.of();
    }
    int room = Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc()));
    ScoreDoc[] nearest =
        searcher.search(query(likeness), new TopFieldCollectorManager(NEAREST, room, room))
            .scoreDocs;
    return FoundRulings.read(searcher, List.of(nearest));
  }

  private Query query(Likeness likeness) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (List<Query> kind : traits(likeness.traits()).values()) {
      any.add(new DisjunctionMaxQuery(kind, 0), Occur.SHOULD);
    }
    if (likeness.textWeight() > 0) {
      int fewest = likeness.except().isPresent() ? 2 : 1;
      for (TellingWords.Telling word : words.of(likeness.text(), fewest)) {
        double weight = likeness.textWeight() * word.weight();
        any.add(new BoostQuery(word.query(), (float) weight), Occur.SHOULD);
      }
    }
    if (!likeness.filters().isEmpty() || !likeness.excludes().isEmpty()) {
      any.add(
          compiled(new org.imrsearch.query.Query.All(), likeness.filters(), likeness.excludes()),
          Occur.FILTER);
    }
    likeness
        .except()
        .ifPresent(id -> any.add(new TermQuery(IndexLayout.idTerm(id)), Occur.MUST_NOT));
    return any.build();
  }

  private Map<String, List<Query>> traits(List<Likeness.Trait> traits) throws IOException {
    Map<String, List<Query>> byKind = new LinkedHashMap<>();
    for (Likeness.Trait trait : traits) {
      Query query = compiled(trait.query(), List.of(), List.of());
      byKind
          .computeIfAbsent(trait.kind(), kind -> new ArrayList<>())
          .add(new BoostQuery(new ConstantScoreQuery(query), (float) trait.weight()));
    }
    return byKind;
  }

  private Query compiled(
      org.imrsearch.query.Query query, List<Filter> filters, List<Filter> excludes)
      throws IOException {
    return compiler.compile(SearchRequest.counting(query, filters, excludes, List.of())).query();
  }
}
