package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.Marks;
import org.imrsearch.engine.plan.RequestPlan;
import org.imrsearch.engine.plan.RequestPlanner;
import org.imrsearch.letter.RulingExcerpt;
import org.imrsearch.lucene.TextAnalysis;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Hit;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers one request. */
final class ClusterSearch {
  private final IndexSchema schema;
  private final TextAnalysis analysis;
  private final QueryWords words;
  private final IndexView index;
  private final SearchRequest request;
  private final TermStatistics statistics;
  private final ClauseJson json;

  ClusterSearch(
      IndexSchema schema,
      TextAnalysis analysis,
      QueryWords words,
      IndexView index,
      SearchRequest request) {
    this.schema = schema;
    this.analysis = analysis;
    this.words = words;
    this.index = index;
    this.request = request;
    this.statistics = new TermStatistics(index);
    this.json = new ClauseJson(statistics);
  }

  private RequestPlan plan() {
    ClusterWords known = new ClusterWords(index, statistics, request.text());
    RequestPlanner planner = new RequestPlanner(schema, analysis.words(), words, known);
    RequestPlan plan = Reading.of(() -> planner.plan(request));
    statistics.read(plan.clauses().words());
    return plan;
  }

  TextMarks marks() {
    return analysis.marks(plan().marks());
  }

  /** Hands over all rulings, and returns the words that were let go. */
  List<String> forEach(Consumer<FoundRuling> sink) {
    RequestPlan plan = plan();
    new RulingPages(index).forEach(json.filter(plan.clauses()), sink);
    return plan.letGo();
  }

  /**
   * Runs the search.
   *
   * @param start when it was asked for, by {@link System#nanoTime}
   */
  SearchResponse answer(long start) {
    RequestPlan plan = plan();
    FacetCounting facets = new FacetCounting(schema, request.facets(), plan.clauses(), json);
    LetterTotals totals = new LetterTotals(isEverything(plan.clauses()));
    ObjectNode aggregations = Json.object();
    totals.addTo(aggregations, facets.afterwards());
    facets.addTo(aggregations);
    ObjectNode query = json.scored(facets.counted());
    ObjectNode body = SearchBody.ranking(query, request.order(), size());
    body.put("from", request.matching().collapse() ? 0 : request.offset());
    body.put("track_total_hits", true);
    body.set("post_filter", facets.afterwards());
    body.set("aggs", aggregations);
    if (request.matching().collapse()) {
      AlikeRulings.addFields(body);
    }
    // Without words so much is counted that to ask it again is worth the room it is kept in.
    boolean broad = plan.marks().scored().isEmpty();
    JsonNode answer = broad ? index.searchKept(body) : index.search(body);
    JsonNode counted = answer.path("aggregations");
    long rulings = answer.path("hits").path("total").path("value").asLong(0);
    LetterTotals.Total letters = totals.read(counted);
    List<AlikeRulings.Shown> shown = shown(answer, rulings, plan.clauses());
    List<Hit> hits = hits(plan.marks(), shown);
    return new SearchResponse(
        request.text(),
        !plan.letGo().isEmpty(),
        plan.letGo(),
        Optional.empty(),
        rulings,
        letters.letters(),
        letters.exact(),
        (System.nanoTime() - start) / 1_000_000,
        hits,
        facets.read(counted));
  }

  private static boolean isEverything(Clause.Group clauses) {
    boolean onlyAll =
        clauses.filter().stream()
            .allMatch(c -> c.equals(new Clause.Points(new Clause.Rulings(), 0)));
    return clauses.must().isEmpty()
        && onlyAll
        && clauses.filters().isEmpty()
        && clauses.not().isEmpty();
  }

  private int size() {
    if (request.limit() == 0) {
      return 0;
    }
    return request.matching().collapse() ? AlikeRulings.ranked(request) : request.limit();
  }

  private List<AlikeRulings.Shown> shown(JsonNode answer, long rulings, Clause.Group clauses) {
    List<JsonNode> hits = answer.path("hits").path("hits").valueStream().toList();
    return request.matching().collapse() && request.limit() > 0
        ? new AlikeRulings(index, json, clauses, request).shown(hits, rulings)
        : hits.stream().map(hit -> new AlikeRulings.Shown(hit, 0)).toList();
  }

  private List<Hit> hits(Marks marks, List<AlikeRulings.Shown> shown) {
    if (shown.isEmpty()) {
      return List.of();
    }
    List<FoundRuling> rulings =
        new FoundLetters(index::search)
            .read(shown.stream().map(one -> FoundLetters.Place.of(one.hit())).toList());
    Map<String, List<Hit.FieldScore>> explained =
        request.matching().explain()
            ? new HitExplanations(index, statistics, marks)
                .of(shown.stream().map(one -> one.hit().path("_id").asString()).toList())
            : Map.of();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      RulingExcerpt ruling = rulings.get(i).excerpt();
      List<Hit.Highlight> passages = analysis.highlights(marks, words.boilerplate(), ruling);
      float score = (float) shown.get(i).hit().path("_score").asDouble(0);
      List<Hit.FieldScore> parts = explained.getOrDefault(ruling.id(), List.of());
      hits.add(Hit.of(ruling, score, passages, parts).with(shown.get(i).alike()));
    }
    return hits;
  }
}
