package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * Compiles a request to one Lucene query. Only rulings have schema fields, so whatever matches in
 * one is a ruling; where nothing must match, the type is asked for. Values, dates and numbers
 * narrow and do not rank.
 */
final class QueryCompiler {
  private static final String CASE_FIELD = "case";

  /** More than any words can bring: a word's score is at most its rarity, which is below 16. */
  private static final float CASE_FIRST = 10_000;

  private static final TermQuery RULINGS = new TermQuery(IndexLayout.typeTerm(IndexLayout.RULING));

  private final IndexSchema schema;
  private final WordClauses words;

  QueryCompiler(IndexSchema schema, Analyzers analyzers, IndexReader reader) {
    this.schema = schema;
    this.words = new WordClauses(schema, analyzers, new TermExpansion(reader));
  }

  /**
   * A compiled request.
   *
   * @param query what Lucene runs
   * @param marks what the query's words look for
   * @param sideways by each facet that is filtered, what Lucene runs to count it: the query without
   *     the filters on that field
   */
  record Compiled(
      org.apache.lucene.search.Query query,
      Marks marks,
      Map<String, org.apache.lucene.search.Query> sideways) {}

  /**
   * Where a clause stands.
   *
   * @param pages whose pages a page number means
   * @param marks takes what the clause looks for
   */
  private record Place(PageScope pages, Marks marks) {
    Place inside(List<Query> group) {
      return new Place(pages.inside(group), marks);
    }

    /** Nothing is shown of what must not match. */
    Place negated() {
      return new Place(pages, new Marks());
    }
  }

  /**
   * Compiles a request.
   *
   * @throws org.imrsearch.query.QueryException when a pattern fits too many words
   */
  Compiled compile(SearchRequest request) throws IOException {
    List<Query> parts =
        request.query() instanceof Query.And and ? and.parts() : List.of(request.query());
    List<Query> group = new ArrayList<>(parts);
    request.filters().forEach(filter -> group.add(filter.value()));
    Place place = new Place(new PageScope(group, Optional.empty()), new Marks());
    ClauseGroup all = new ClauseGroup(RULINGS);
    addAll(all, parts, place);
    if (all.isEmpty()) {
      return new Compiled(new MatchNoDocsQuery("no word in the query"), place.marks(), Map.of());
    }
    for (Filter exclude : request.excludes()) {
      all.not(clause(exclude.value(), place.negated()));
    }
    Map<String, org.apache.lucene.search.Query> filters = filters(request, place.negated());
    Map<String, org.apache.lucene.search.Query> sideways = new HashMap<>();
    for (FacetRequest facet : request.facets()) {
      if (filters.containsKey(facet.field())) {
        sideways.put(facet.field(), all.narrowed(allBut(facet.field(), filters)));
      }
    }
    return new Compiled(
        all.narrowed(List.copyOf(filters.values())), place.marks(), Map.copyOf(sideways));
  }

  private Map<String, org.apache.lucene.search.Query> filters(SearchRequest request, Place place)
      throws IOException {
    Map<String, org.apache.lucene.search.Query> filters = new LinkedHashMap<>();
    for (Map.Entry<String, List<Query>> sameField : byField(request.filters()).entrySet()) {
      any(sameField.getValue(), place).ifPresent(any -> filters.put(sameField.getKey(), any));
    }
    return filters;
  }

  /** What stays keeps its meaning: a page belongs to the guideline that is filtered by. */
  private static List<org.apache.lucene.search.Query> allBut(
      String field, Map<String, org.apache.lucene.search.Query> filters) {
    return filters.entrySet().stream()
        .filter(filter -> !filter.getKey().equals(field))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Map<String, List<Query>> byField(List<Filter> filters) {
    Map<String, List<Query>> byField = new LinkedHashMap<>();
    for (Filter filter : filters) {
      byField.computeIfAbsent(filter.field(), f -> new ArrayList<>()).add(filter.value());
    }
    return byField;
  }

  /** Compiles a clause; empty when it holds no word to look for. */
  private Optional<org.apache.lucene.search.Query> clause(Query query, Place place)
      throws IOException {
    return switch (query) {
      case Query.All all -> Optional.of(unranked(RULINGS));
      case Query.OfCase of -> Optional.of(ofCase(of));
      case Query.Word word -> words.word(word, place.marks());
      case Query.Phrase phrase -> words.phrase(phrase, place.marks());
      case Query.Wildcard wildcard -> Optional.of(words.wildcard(wildcard, place.marks()));
      case Query.Fuzzy fuzzy -> Optional.of(words.fuzzy(fuzzy, place.marks()));
      case Query.Value value -> Optional.of(unranked(value(value)));
      case Query.Days days -> Optional.of(unranked(days(days)));
      case Query.Numbers numbers -> Optional.of(unranked(numbers(numbers, place)));
      case Query.And and -> and(and, place);
      case Query.Or or -> any(or.parts(), place);
      case Query.Not not -> and(new Query.And(List.of(not)), place);
    };
  }

  private static org.apache.lucene.search.Query unranked(org.apache.lucene.search.Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private static org.apache.lucene.search.Query ofCase(Query.OfCase of) {
    Term term = new Term(CASE_FIELD, IndexLayout.comparable(of.number().value()));
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), CASE_FIRST);
  }

  private org.apache.lucene.search.Query value(Query.Value value) {
    Field field = field(value.field());
    return new TermQuery(new Term(field.name(), IndexLayout.comparable(value.value())));
  }

  private org.apache.lucene.search.Query days(Query.Days days) {
    return LongField.newRangeQuery(
        field(days.field()).name(),
        days.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE),
        days.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
  }

  private org.apache.lucene.search.Query numbers(Query.Numbers numbers, Place place) {
    long from = numbers.from().orElse(Long.MIN_VALUE);
    long to = numbers.to().orElse(Long.MAX_VALUE);
    Field field = field(numbers.field());
    if (!(field instanceof Field.PageField page)) {
      return LongField.newRangeQuery(field.name(), from, to);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> paths = place.pages().paths(page.within());
    PageTerms.within(page.name(), paths, from, to).forEach(q -> any.add(q, Occur.SHOULD));
    return any.build();
  }

  private Optional<org.apache.lucene.search.Query> and(Query.And and, Place place)
      throws IOException {
    ClauseGroup group = new ClauseGroup(RULINGS);
    addAll(group, and.parts(), place.inside(and.parts()));
    return group.isEmpty() ? Optional.empty() : Optional.of(group.query());
  }

  private void addAll(ClauseGroup group, List<Query> parts, Place place) throws IOException {
    for (Query part : parts) {
      if (part instanceof Query.Not not) {
        group.not(clause(not.part(), place.negated()));
      } else if (ranks(part)) {
        group.must(clause(part, place));
      } else {
        group.filter(clause(part, place));
      }
    }
  }

  private static boolean ranks(Query query) {
    return switch (query) {
      case Query.All all -> false;
      case Query.Value value -> false;
      case Query.Days days -> false;
      case Query.Numbers numbers -> false;
      case Query.Not not -> false;
      case Query.OfCase of -> true;
      case Query.Word word -> true;
      case Query.Phrase phrase -> true;
      case Query.Wildcard wildcard -> true;
      case Query.Fuzzy fuzzy -> true;
      case Query.And and -> and.parts().stream().anyMatch(QueryCompiler::ranks);
      case Query.Or or -> or.parts().stream().anyMatch(QueryCompiler::ranks);
    };
  }

  private Optional<org.apache.lucene.search.Query> any(List<Query> parts, Place place)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean found = false;
    for (Query part : parts) {
      Optional<org.apache.lucene.search.Query> clause = clause(part, place);
      if (clause.isPresent()) {
        any.add(clause.get(), Occur.SHOULD);
        found = true;
      }
    }
    return found ? Optional.of(any.build()) : Optional.empty();
  }

  private Field field(String name) {
    return schema
        .field(name)
        .orElseThrow(() -> new IllegalArgumentException("no such field: " + name));
  }
}
