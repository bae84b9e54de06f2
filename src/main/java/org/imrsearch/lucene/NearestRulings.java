package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.imrsearch.engine.plan.TellingWords;
import org.imrsearch.engine.plan.TermCounts;
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

  /** Names a filter apart from those on fields, which would widen it. */
  private static final String SIDE = "side";

  private final QueryCompiler compiler;
  private final TellingWords words;
  private final RulingSearcher searcher;

  NearestRulings(
      IndexSchema schema, Analyzers analyzers, QueryWords queryWords, RulingSearcher searcher) {
    this.compiler = new QueryCompiler(schema, analyzers, queryWords, searcher, "");
    CommitWords counts = new CommitWords(searcher, compiler.queries(), "");
    this.words = new TellingWords(schema, analyzers, queryWords.boilerplate(), counts);
    this.searcher = searcher;
  }

  /**
   * Finds the nearest of each side; what makes rulings near is put together once for all sides.
   *
   * @param sides none for one search of all
   */
  List<FoundRuling> find(Likeness likeness, List<org.imrsearch.query.Query> sides, int limit)
      throws IOException {
    if (limit < 1) {
      return List.of();
    }
    List<BooleanClause> near = near(likeness);
    if (sides.isEmpty()) {
      return nearest(near, likeness, likeness.filters(), limit);
    }
    List<FoundRuling> nearest = new ArrayList<>();
    for (org.imrsearch.query.Query side : sides) {
      List<Filter> filters = new ArrayList<>(likeness.filters());
      filters.add(new Filter(SIDE, side));
      nearest.addAll(nearest(near, likeness, filters, limit));
    }
    return nearest;
  }

  private List<FoundRuling> nearest(
      List<BooleanClause> near, Likeness likeness, List<Filter> filters, int limit)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    near.forEach(any::add);
    if (!filters.isEmpty() || !likeness.excludes().isEmpty()) {
      any.add(
          compiled(new org.imrsearch.query.Query.All(), filters, likeness.excludes()),
          Occur.FILTER);
    }
    likeness
        .except()
        .ifPresent(id -> any.add(new TermQuery(IndexLayout.idTerm(id)), Occur.MUST_NOT));
    int room = Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc()));
    TopFieldCollectorManager keeping = new TopFieldCollectorManager(NEAREST, room, room);
    return FoundRulings.read(searcher, List.of(searcher.search(any.build(), keeping).scoreDocs));
  }

  /** What a ruling may have in common, of which it must have something. */
  private List<BooleanClause> near(Likeness likeness) throws IOException {
    List<BooleanClause> any = new ArrayList<>();
    for (List<Query> kind : traits(likeness.traits()).values()) {
      any.add(new BooleanClause(new DisjunctionMaxQuery(kind, 0), Occur.SHOULD));
    }
    if (likeness.textWeight() > 0) {
      int fewest = likeness.except().isPresent() ? 2 : 1;
      for (TellingWords.Telling word : words.of(likeness.text(), fewest)) {
        double weight = likeness.textWeight() * word.weight();
        any.add(
            new BooleanClause(
                new BoostQuery(anywhere(word.places()), (float) weight), Occur.SHOULD));
      }
    }
    return any;
  }

  /** Returns what matches whatever has the word anywhere. */
  private static Query anywhere(List<TermCounts.Place> places) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (TermCounts.Place place : places) {
      Term term = new Term(IndexLayout.words(place.field()), place.term());
      any.add(new TermQuery(term), Occur.SHOULD);
    }
    return new ConstantScoreQuery(any.build());
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
