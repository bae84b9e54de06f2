package org.imrsearch.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.engine.facet.FacetCounts;
import org.imrsearch.engine.facet.FacetNames;
import org.imrsearch.engine.facet.FacetTree;
import org.imrsearch.engine.facet.FacetWording;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the facets of a request are counted. A field that is filtered itself is counted without its
 * own filter: those filters narrow the hits only after everything was counted, and each count is
 * narrowed by those of the other fields.
 */
final class FacetCounting {
  /** As many values are counted; shards give all they have of them, so counts are exact. */
  private static final int MOST_VALUES = 20_000;

  private static final String COUNTS = "values";

  private final IndexSchema schema;
  private final List<FacetRequest> requests;
  private final Clause.Group clauses;
  private final ClauseJson json;

  FacetCounting(
      IndexSchema schema, List<FacetRequest> requests, Clause.Group clauses, ClauseJson json) {
    this.schema = schema;
    this.requests = requests;
    this.clauses = clauses;
    this.json = json;
    requests.forEach(request -> field(request));
  }

  private Field field(FacetRequest request) {
    return schema
        .field(request.field())
        .filter(Field::facet)
        .orElseThrow(() -> new IllegalArgumentException("not a facet: " + request.field()));
  }

  /** Returns the clauses without the filters that narrow only after counting. */
  Clause.Group counted() {
    Clause.Group counted = clauses;
    for (String field : late().keySet()) {
      counted = counted.without(field);
    }
    return counted;
  }

  /** Returns the filters that narrow the hits after counting. */
  private Map<String, Clause> late() {
    Map<String, Clause> late = new LinkedHashMap<>();
    for (FacetRequest request : requests) {
      Clause filter = clauses.filters().get(request.field());
      if (filter != null) {
        late.put(request.field(), filter);
      }
    }
    return late;
  }

  /** Returns what all hits must match, but what is counted of some facets need not. */
  ObjectNode afterwards() {
    return without("");
  }

  private ObjectNode without(String field) {
    Map<String, Clause> late = late();
    late.remove(field);
    return late.isEmpty()
        ? Json.object("match_all", Json.object())
        : ClauseJson.narrowing(
            json.filter(new Clause.Group(List.of(), List.of(), List.of(), late, List.of())));
  }

  /** Adds what counts the facets to the aggregations of a request. */
  void addTo(ObjectNode aggregations) {
    for (int i = 0; i < requests.size(); i++) {
      FacetRequest request = requests.get(i);
      String values = Patterns.facetValues(FacetTree.levels(request), request.under().orElse(""));
      ObjectNode terms = terms(field(request), values);
      aggregations.set(name(i), isFiltered(request) ? filtered(request, terms) : terms);
    }
  }

  private ObjectNode filtered(FacetRequest request, ObjectNode terms) {
    ObjectNode filtered = Json.object("filter", without(request.field()));
    return filtered.set("aggs", Json.object(COUNTS, terms));
  }

  /**
   * Whether a filter of another facet narrows what is counted; one that does not costs time too.
   */
  private boolean isFiltered(FacetRequest request) {
    Map<String, Clause> others = late();
    others.remove(request.field());
    return !others.isEmpty();
  }

  private static String name(int facet) {
    return "facet" + facet;
  }

  /** Returns what counts all values of the first level. */
  static ObjectNode all(Field field) {
    return terms(field, Patterns.facetValues(1, ""));
  }

  private static ObjectNode terms(Field field, String values) {
    ObjectNode terms = Json.object().put("field", DocumentLayout.facet(field));
    terms.put("size", MOST_VALUES).put("shard_size", MOST_VALUES).put("include", values);
    return Json.object("terms", terms);
  }

  /** Returns the path that was counted. */
  static String path(JsonNode bucket) {
    return bucket.path("key").asString().substring(2);
  }

  /** Reads what was counted, by field, in the order asked for. */
  Map<String, List<FacetCount>> read(JsonNode aggregations) {
    Map<String, List<FacetCount>> values = new LinkedHashMap<>();
    for (int i = 0; i < requests.size(); i++) {
      FacetRequest request = requests.get(i);
      Counts counts = new Counts(FacetWording.of(field(request)));
      JsonNode counted = aggregations.path(name(i));
      JsonNode own = isFiltered(request) ? counted.path(COUNTS) : counted;
      own.path("buckets").forEach(counts::add);
      values.put(request.field(), FacetTree.read(counts, request));
    }
    return values;
  }

  private static final class Counts implements FacetCounts {
    private final FacetNames names;

    /** By the number of a value, then by decision. */
    private final Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();

    Counts(FacetWording wording) {
      this.names = new FacetNames(wording);
    }

    void add(JsonNode bucket) {
      int decision = bucket.path("key").asString().charAt(0) - '0';
      counts
          .computeIfAbsent(names.number(path(bucket)), number -> new HashMap<>())
          .put(decision, bucket.path("doc_count").asInt(0));
    }

    @Override
    public FacetNames names() {
      return names;
    }

    @Override
    public int count(int value) {
      return of(value).values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public int count(int value, int decision) {
      return of(value).getOrDefault(decision, 0);
    }

    private Map<Integer, Integer> of(int value) {
      return counts.getOrDefault(value, Map.of());
    }
  }
}
