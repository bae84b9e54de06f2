package org.imrsearch.engine.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWord;
import org.imrsearch.vocabulary.QueryWords;

/**
 * Plans requests, in the same way for every engine. Values, dates and numbers narrow and do not
 * rank.
 */
public final class RequestPlanner {
  private static final String CASE_FIELD = "case";

  /** More than any words can bring: a word's score is at most 1. */
  private static final float CASE_FIRST = 10_000;

  private final IndexSchema schema;
  private final WordClauses words;
  private final FreeWords freeWords;
  private final Relaxation relaxation;

  /**
   * @param queryWords how the free words of queries are read
   * @param index the state of the index that is to be searched
   */
  public RequestPlanner(
      IndexSchema schema, WordAnalysis analysis, QueryWords queryWords, IndexWords index) {
    this.schema = schema;
    this.words = new WordClauses(schema, analysis, index);
    this.freeWords = new FreeWords(queryWords, words, schema);
    this.relaxation = new Relaxation(index);
  }

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
   * Plans a request.
   *
   * @throws org.imrsearch.query.QueryException when a pattern fits too many words
   */
  public RequestPlan plan(SearchRequest request) throws IOException {
    List<Query> parts =
        request.query() instanceof Query.And and ? and.parts() : List.of(request.query());
    List<Query> group = new ArrayList<>(parts);
    request.filters().forEach(filter -> group.add(filter.value()));
    Place place = new Place(new PageScope(group, Optional.empty()), new Marks());
    List<QueryWord> free = freeWords.read(QueryParts.freeWords(parts));
    GroupBuilder besides = besides(request, parts, place);
    Marks relaxedMarks = place.marks().copy();
    GroupBuilder all = besides.copy();
    freeWords.addEach(freeWords.exactly(free, place.marks()), all);
    if (all.isEmpty()) {
      all.must(Optional.of(new Clause.Nothing()));
      return new RequestPlan(all.group(), true, place.marks(), List.of());
    }
    boolean ranked = QueryParts.rank(request.query());
    List<QueryWord> apart = freeWords.apart(free);
    OptionalInt tooFew =
        apart.size() > 1 && !request.matching().allWords()
            ? relaxation.tooFew(all.group())
            : OptionalInt.empty();
    if (tooFew.isPresent()) {
      boolean none = tooFew.getAsInt() == 0;
      List<FreeWords.Unit> units = freeWords.widely(none ? apart : free, relaxedMarks);
      freeWords.addDecisions(units, besides);
      Optional<Relaxation.Relaxed> relaxed = relaxation.of(units, besides, tooFew.getAsInt());
      if (relaxed.isPresent()) {
        Clause.Group most = relaxed.get().clauses().group();
        return new RequestPlan(most, ranked, relaxedMarks, relaxed.get().letGo());
      }
    }
    return new RequestPlan(all.group(), ranked, place.marks(), List.of());
  }

  /** Everything that must match but the free words. */
  private GroupBuilder besides(SearchRequest request, List<Query> parts, Place place)
      throws IOException {
    GroupBuilder group = new GroupBuilder();
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

  /** Plans a part; empty when it holds no word to look for. */
  private Optional<? extends Clause> clause(Query query, Place place) throws IOException {
    return switch (query) {
      case Query.All all -> unranked(new Clause.Rulings());
      case Query.OfCase of -> Optional.of(ofCase(of, place.marks()));
      case Query.CasesFrom cases -> unranked(casesFrom(cases));
      case Query.Word word -> and(new Query.And(List.of(word)), place);
      case Query.Phrase phrase -> words.phrase(phrase, place.marks());
      case Query.Wildcard wildcard -> Optional.of(words.wildcard(wildcard, place.marks()));
      case Query.Fuzzy fuzzy -> Optional.of(words.fuzzy(fuzzy, place.marks()));
      case Query.Value value -> unranked(value(value));
      case Query.Days days -> unranked(days(days));
      case Query.Numbers numbers -> unranked(numbers(numbers, place));
      case Query.And and -> and(and, place);
      case Query.Or or -> any(or.parts(), place);
      case Query.Not not -> and(new Query.And(List.of(not)), place);
    };
  }

  private static Optional<Clause> unranked(Clause clause) {
    return Optional.of(new Clause.Points(clause, 0));
  }

  private Clause ofCase(Query.OfCase of, Marks marks) {
    String number = of.number().value();
    Clause clause = new Clause.Exactly(schema.known(CASE_FIELD), FieldValue.comparable(number));
    marks.addFixed(new Marks.Fixed(CASE_FIELD, number, clause, CASE_FIRST));
    return new Clause.Points(clause, CASE_FIRST);
  }

  private Clause casesFrom(Query.CasesFrom cases) {
    return new Clause.Beginning(schema.known(CASE_FIELD), FieldValue.comparable(cases.beginning()));
  }

  private Clause value(Query.Value value) {
    return new Clause.Exactly(schema.known(value.field()), FieldValue.comparable(value.value()));
  }

  private Clause days(Query.Days days) {
    return new Clause.Between(
        schema.known(days.field()),
        days.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE),
        days.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
  }

  private Clause numbers(Query.Numbers numbers, Place place) {
    long from = numbers.from().orElse(Long.MIN_VALUE);
    long to = numbers.to().orElse(Long.MAX_VALUE);
    Field field = schema.known(numbers.field());
    if (!(field instanceof Field.PageField page)) {
      return new Clause.Between(field, from, to);
    }
    return new Clause.Any(
        place.pages().paths(page.within()).stream()
            .<Clause>map(path -> new Clause.Pages(page, path, from, to))
            .toList());
  }

  private Optional<Clause> and(Query.And and, Place place) throws IOException {
    GroupBuilder group = new GroupBuilder();
    addAll(group, and.parts(), place.inside(and.parts()));
    return group.isEmpty() ? Optional.empty() : Optional.of(group.group());
  }

  private void addAll(GroupBuilder group, List<Query> parts, Place place) throws IOException {
    List<QueryWord> free = freeWords.read(QueryParts.freeWords(parts));
    freeWords.addEach(freeWords.exactly(free, place.marks()), group);
    for (Map.Entry<String, List<String>> bound : QueryParts.boundWords(parts).entrySet()) {
      freeWords
          .bound(bound.getValue(), bound.getKey(), place.marks())
          .forEach(clause -> group.must(Optional.of(clause)));
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

  private Optional<Clause> any(List<Query> parts, Place place) throws IOException {
    List<Clause> any = new ArrayList<>();
    for (Query part : parts) {
      clause(part, place).ifPresent(any::add);
    }
    return any.isEmpty() ? Optional.empty() : Optional.of(new Clause.Any(any));
  }
}
