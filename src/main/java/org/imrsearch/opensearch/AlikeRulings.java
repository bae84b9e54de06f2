package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.query.Order;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.RationaleSketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows rulings of nearly the same rationale once. In the order of rank a ruling lies under the
 * first one shown that it is like, or else is shown itself. Only as many are ranked as it takes to
 * fill the page; each shard holds the rest against those shown.
 */
final class AlikeRulings {
  /** How many hits are ranked for each to be shown, to begin with. */
  private static final int RANKED_FOR_EACH = 4;

  private static final String UNDER = "under";

  /** The number of the first of those shown that a ruling is like; -1 for none. */
  private static final String FIRST_ALIKE =
      "if (doc['%1$s'].size() == 0) return -1L; long h = doc['%1$s'].value; long l = doc['%2$s'].value;"
              .formatted(DocumentLayout.SKETCH_HIGH, DocumentLayout.SKETCH_LOW)
          + " for (int i = 0; i < params.high.length; i++) {"
          + " if (Long.bitCount(h ^ Long.parseLong(params.high[i]))"
          + " + Long.bitCount(l ^ Long.parseLong(params.low[i])) <= params.most) return (long) i; }"
          + " return -1L";

  private final IndexView index;
  private final ClauseJson json;
  private final Clause.Group clauses;
  private final SearchRequest request;

  AlikeRulings(IndexView index, ClauseJson json, Clause.Group clauses, SearchRequest request) {
    this.index = index;
    this.json = json;
    this.clauses = clauses;
    this.request = request;
  }

  /**
   * A ruling that is shown.
   *
   * @param hit the best of its kind
   * @param alike how many lie under it
   */
  record Shown(JsonNode hit, int alike) {}

  private record Leader(JsonNode hit, Optional<RationaleSketch> sketch) {
    boolean isLike(Optional<RationaleSketch> other) {
      return sketch.isPresent() && other.isPresent() && sketch.get().isLike(other.get());
    }
  }

  /** Returns how many of the best rulings a page is likely to need. */
  static int ranked(SearchRequest request) {
    return (int) Math.min(IndexDefinition.DEEPEST_HIT, (long) wanted(request) * RANKED_FOR_EACH);
  }

  private static int wanted(SearchRequest request) {
    return request.offset() + request.limit();
  }

  /** Asks that hits bring what their rationales are like. */
  static void addFields(ObjectNode body) {
    HitFields.ask(body, List.of(DocumentLayout.SKETCH_HIGH, DocumentLayout.SKETCH_LOW));
  }

  private static Optional<RationaleSketch> sketch(JsonNode hit) {
    Optional<Long> high = HitFields.number(hit, DocumentLayout.SKETCH_HIGH);
    Optional<Long> low = HitFields.number(hit, DocumentLayout.SKETCH_LOW);
    return high.flatMap(left -> low.map(right -> new RationaleSketch(left, right)));
  }

  /**
   * Returns the rulings to show.
   *
   * @param best the best that were found, as many as {@link #ranked} says
   * @param rulings how many were found in all
   */
  List<Shown> shown(List<JsonNode> best, long rulings) {
    List<Leader> leaders = new ArrayList<>();
    add(best, leaders);
    List<JsonNode> last = best;
    long seen = best.size();
    while (leaders.size() < wanted(request) && seen < rulings && !last.isEmpty()) {
      last = after(last.getLast());
      add(last, leaders);
      seen += last.size();
    }
    long[] counts = counts(leaders);
    List<Shown> shown = new ArrayList<>();
    for (int i = request.offset(); i < leaders.size(); i++) {
      shown.add(new Shown(leaders.get(i).hit, (int) Math.max(0, counts[i] - 1)));
    }
    return shown;
  }

  private void add(List<JsonNode> ranked, List<Leader> leaders) {
    for (JsonNode hit : ranked) {
      Optional<RationaleSketch> sketch = sketch(hit);
      if (leaders.size() < wanted(request)
          && leaders.stream().noneMatch(leader -> leader.isLike(sketch))) {
        leaders.add(new Leader(hit, sketch));
      }
    }
  }

  private List<JsonNode> after(JsonNode last) {
    Order order = request.order();
    ObjectNode body = SearchBody.ranking(json.scored(clauses), order, IndexDefinition.DEEPEST_HIT);
    addFields(body);
    body.set("search_after", last.path("sort"));
    return index.search(body).path("hits").path("hits").valueStream().toList();
  }

  private long[] counts(List<Leader> leaders) {
    long[] counts = new long[leaders.size()];
    ArrayNode high = Json.array();
    ArrayNode low = Json.array();
    List<Integer> sketched = new ArrayList<>();
    for (int i = 0; i < leaders.size(); i++) {
      if (leaders.get(i).sketch.isPresent()) {
        RationaleSketch sketch = leaders.get(i).sketch.get();
        high.add(Long.toString(sketch.high()));
        low.add(Long.toString(sketch.low()));
        sketched.add(i);
      }
    }
    if (!sketched.isEmpty()) {
      for (JsonNode bucket : search(high, low).path(UNDER).path("buckets")) {
        int under = (int) bucket.path("key").asLong(-1);
        if (under >= 0) {
          counts[sketched.get(under)] = bucket.path("doc_count").asLong(0);
        }
      }
    }
    return counts;
  }

  private JsonNode search(ArrayNode high, ArrayNode low) {
    ObjectNode parameters = Json.object("high", high).set("low", low);
    parameters.put("most", RationaleSketch.MOST_APART);
    ObjectNode script = Json.object().put("lang", "painless").put("source", FIRST_ALIKE);
    ObjectNode terms = Json.object("script", script.set("params", parameters));
    terms.put("value_type", "long").put("size", high.size() + 1);
    ObjectNode body = Json.object("query", ClauseJson.narrowing(json.filter(clauses)));
    body.put("size", 0).put("track_total_hits", false);
    body.set("aggs", Json.object(UNDER, Json.object("terms", terms)));
    return index.search(body).path("aggregations");
  }
}
