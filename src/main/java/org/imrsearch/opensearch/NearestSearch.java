package org.imrsearch.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.RequestPlanner;
import org.imrsearch.engine.plan.TellingWords;
import org.imrsearch.engine.plan.TermCounts;
import org.imrsearch.lucene.TextAnalysis;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the rulings that have most in common with something. What a ruling has counts by the
 * weights asked for and by nothing else.
 */
final class NearestSearch {
  /** Names a filter apart from those on fields, which would widen it. */
  private static final String SIDE = "side";

  private final IndexView index;
  private final RequestPlanner planner;
  private final TellingWords words;
  private final ClauseJson json;

  NearestSearch(IndexSchema schema, TextAnalysis analysis, QueryWords queryWords, IndexView index) {
    this.index = index;
    TermStatistics statistics = new TermStatistics(index);
    this.json = new ClauseJson(statistics);
    this.planner =
        new RequestPlanner(
            schema, analysis.words(), queryWords, new ClusterWords(index, statistics, ""));
    this.words = new TellingWords(schema, analysis.words(), queryWords.boilerplate(), statistics);
  }

  /**
   * Finds the nearest of each side.
   *
   * @param sides none for one search of all
   */
  List<FoundRuling> find(Likeness likeness, List<Query> sides, int limit) {
    if (limit < 1) {
      return List.of();
    }
    List<FoundLetters.Place> places = new ArrayList<>();
    for (JsonNode answer : index.searches(Reading.of(() -> bodies(likeness, sides, limit)))) {
      answer.path("hits").path("hits").forEach(hit -> places.add(FoundLetters.Place.of(hit)));
    }
    return new FoundLetters(index::search).read(places);
  }

  private List<ObjectNode> bodies(Likeness likeness, List<Query> sides, int limit)
      throws IOException {
    ArrayNode near = near(likeness);
    List<ObjectNode> bodies = new ArrayList<>();
    for (List<Filter> filters : filters(likeness, sides)) {
      bodies.add(body(near, filters, likeness, limit));
    }
    return bodies;
  }

  private static List<List<Filter>> filters(Likeness likeness, List<Query> sides) {
    if (sides.isEmpty()) {
      return List.of(likeness.filters());
    }
    List<List<Filter>> all = new ArrayList<>();
    for (Query side : sides) {
      List<Filter> filters = new ArrayList<>(likeness.filters());
      filters.add(new Filter(SIDE, side));
      all.add(filters);
    }
    return all;
  }

  private ObjectNode body(ArrayNode near, List<Filter> filters, Likeness likeness, int limit)
      throws IOException {
    ObjectNode bool = Json.object("should", near).put("minimum_should_match", 1);
    Clause.Group besides = planned(new Query.All(), filters, likeness.excludes());
    bool.set("filter", Json.array().add(json.filter(besides)));
    if (likeness.except().isPresent()) {
      bool.set("must_not", ClauseJson.term(DocumentLayout.ID, likeness.except().get()));
    }
    return SearchBody.ranking(Json.object("bool", bool), Order.RELEVANCE, limit);
  }

  /** What a ruling may have in common, of which it must have something. */
  private ArrayNode near(Likeness likeness) throws IOException {
    ArrayNode any = Json.array();
    for (List<ObjectNode> kind : traits(likeness.traits()).values()) {
      any.add(Json.object("dis_max", Json.object("queries", Json.array().addAll(kind))));
    }
    if (likeness.textWeight() > 0) {
      int fewest = likeness.except().isPresent() ? 2 : 1;
      for (TellingWords.Telling word : words.of(likeness.text(), fewest)) {
        float weight = (float) (likeness.textWeight() * word.weight());
        any.add(ClauseJson.constant(anywhere(word.places()), weight));
      }
    }
    return any;
  }

  /** Returns what matches whatever has the word anywhere. */
  private static ObjectNode anywhere(List<TermCounts.Place> places) {
    Map<String, ArrayNode> byField = new LinkedHashMap<>();
    for (TermCounts.Place place : places) {
      byField
          .computeIfAbsent(DocumentLayout.words(place.field()), field -> Json.array())
          .add(place.term());
    }
    List<ObjectNode> any = new ArrayList<>();
    byField.forEach((field, terms) -> any.add(Json.object("terms", Json.object(field, terms))));
    return ClauseJson.any(any);
  }

  private Map<String, List<ObjectNode>> traits(List<Likeness.Trait> traits) throws IOException {
    Map<String, List<ObjectNode>> byKind = new LinkedHashMap<>();
    for (Likeness.Trait trait : traits) {
      Clause.Group planned = planned(trait.query(), List.of(), List.of());
      byKind
          .computeIfAbsent(trait.kind(), kind -> new ArrayList<>())
          .add(ClauseJson.constant(json.filter(planned), (float) trait.weight()));
    }
    return byKind;
  }

  private Clause.Group planned(Query query, List<Filter> filters, List<Filter> excludes)
      throws IOException {
    return planner.plan(SearchRequest.counting(query, filters, excludes, List.of())).clauses();
  }
}
