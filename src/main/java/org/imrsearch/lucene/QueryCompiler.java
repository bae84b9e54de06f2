package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWord;
import org.imrsearch.vocabulary.QueryWords;

/**
 * Compiles a request to one Lucene query. Only rulings have schema fields, so whatever matches in
 * one is a ruling; where nothing must match, the type is asked for. Values, dates and numbers
 * narrow and do not rank.
 */
final class QueryCompiler {
  private static final String CASE_FIELD = "case";

  /** More than any words can bring: a word's score is at most 1. */
  private static final float CASE_FIRST = 10_000;

  private static final TermQuery RULINGS = new TermQuery(IndexLayout.typeTerm(IndexLayout.RULING));

  private final IndexSchema schema;
  private final WordClauses words;
  private final FreeWords freeWords;
  private final Relaxation relaxation;

  QueryCompiler(
      IndexSchema schema,
      Analyzers analyzers,
      QueryWords queryWords,
      IndexSearcher searcher,
      String asked) {
    this.schema = schema;
    this.words = new WordClauses(schema, analyzers, new TermExpansion(searcher, asked));
    this.freeWords = new FreeWords(queryWords, words);
    this.relaxation = new Relaxation(searcher);
  }

  /**
   * A compiled request.
   *
   * @param query what Lucene runs
   * @param words whether it looks for words
   * @param marks what the query's words look for
   * @param letGo where the search was relaxed, the words that rulings may lack; else empty
   * @param sideways by each facet that is filtered, what Lucene runs to count it: the query without
   *     the filters on that field
   */
  record Compiled(
      org.apache.lucene.search.Query query,
      boolean words,
      Marks marks,
      List<String> letGo,
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
    List<QueryWord> free = freeWords.read(QueryParts.freeWords(parts));
    ClauseGroup besides = besides(request, parts, place);
    Marks relaxedMarks = place.marks().copy();
    ClauseGroup all = besides.copy();
    FreeWords.addEach(freeWords.exactly(free, place.marks()), all);
    if (all.isEmpty()) {
      return new Compiled(
          new MatchNoDocsQuery("no word in the query"), true, place.marks(), List.of(), Map.of());
    }
    List<QueryWord> apart = freeWords.apart(free);
    OptionalInt tooFew =
        apart.size() > 1 && !request.matching().allWords()
            ? relaxation.tooFew(all.query())
            : OptionalInt.empty();
    if (tooFew.isPresent()) {
      boolean none = tooFew.getAsInt() == 0;
      List<FreeWords.Unit> units = freeWords.widely(none ? apart : free, relaxedMarks);
      FreeWords.addDecisions(units, besides);
      Optional<Relaxation.Relaxed> relaxed = relaxation.of(units, besides, tooFew.getAsInt());
      if (relaxed.isPresent()) {
        return compiled(request, relaxed.get().clauses(), relaxedMarks, relaxed.get().letGo());
      }
    }
    return compiled(request, all, place.marks(), List.of());
  }

  private static Compiled compiled(
      SearchRequest request, ClauseGroup clauses, Marks marks, List<String> letGo) {
    Map<String, org.apache.lucene.search.Query> sideways = new HashMap<>();
    for (FacetRequest facet : request.facets()) {
      if (clauses.isFilteredBy(facet.field())) {
        sideways.put(facet.field(), clauses.without(facet.field()));
      }
    }
    return new Compiled(
        clauses.query(), QueryParts.rank(request.query()), marks, letGo, Map.copyOf(sideways));
  }

  /** Everything that must match but the free words. */
  private ClauseGroup besides(SearchRequest request, List<Query> parts, Place place)
      throws IOException {
    ClauseGroup group = new ClauseGroup(RULINGS);
    addAll(group, parts.stream().filter(part -> !QueryParts.isFree(part)).toList(), place);
    for (Map.Entry<String, List<Query>> sameField : byField(request.filters()).entrySet()) {
      any(sameField.getValue(), place.negated())
          .ifPresent(any -> group.filterBy(sameField.getKey(), any));
    }
    for (Filter exclude : request.excludes()) {
      group.not(clause(exclude.value(), place.negated()));
    }
    return group;
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
      case Query.OfCase of -> Optional.of(ofCase(of, place.marks()));
      case Query.CasesFrom cases -> Optional.of(unranked(casesFrom(cases)));
      case Query.Word word -> and(new Query.And(List.of(word)), place);
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

  private static org.apache.lucene.search.Query ofCase(Query.OfCase of, Marks marks) {
    String number = of.number().value();
    TermQuery query = new TermQuery(new Term(CASE_FIELD, IndexLayout.comparable(number)));
    marks.addFixed(new Marks.Fixed(CASE_FIELD, number, query, CASE_FIRST));
    return new BoostQuery(new ConstantScoreQuery(query), CASE_FIRST);
  }

  private static org.apache.lucene.search.Query casesFrom(Query.CasesFrom cases) {
    return new PrefixQuery(new Term(CASE_FIELD, IndexLayout.comparable(cases.beginning())));
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
    return PageTerms.find(page, place.pages().paths(page.within()), from, to);
  }

  private Optional<org.apache.lucene.search.Query> and(Query.And and, Place place)
      throws IOException {
    ClauseGroup group = new ClauseGroup(RULINGS);
    addAll(group, and.parts(), place.inside(and.parts()));
    return group.isEmpty() ? Optional.empty() : Optional.of(group.query());
  }

  private void addAll(ClauseGroup group, List<Query> parts, Place place) throws IOException {
    List<QueryWord> free = freeWords.read(QueryParts.freeWords(parts));
    FreeWords.addEach(freeWords.exactly(free, place.marks()), group);
    for (Map.Entry<String, List<String>> bound : QueryParts.boundWords(parts).entrySet()) {
      freeWords
          .bound(bound.getValue(), bound.getKey(), place.marks())
          .forEach(query -> group.must(Optional.of(query)));
    }
    for (Query part : parts) {
      if (part instanceof Query.Word) {
        continue;
      }
      if (part instanceof Query.Not not) {
        group.not(clause(not.part(), place.negated()));
      } else if (QueryParts.rank(part)) {
        group.must(clause(part, place));
      } else {
        group.filter(clause(part, place));
      }
    }
  }

  private Optional<org.apache.lucene.search.Query> any(List<Query> parts, Place place)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query part : parts) {
      clause(part, place).ifPresent(clause -> any.add(clause, Occur.SHOULD));
    }
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private Field field(String name) {
    return schema
        .field(name)
        .orElseThrow(() -> new IllegalArgumentException("no such field: " + name));
  }
}
