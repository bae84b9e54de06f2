package org.imrsearch.opensearch;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads all documents that match, page by page, as they were at one point in time. */
final class Pages implements AutoCloseable {
  static final int HITS = 10_000;
  private static final String KEPT = "5m";

  private final Cluster cluster;
  private String point;

  Pages(Cluster cluster, String index) {
    this.cluster = cluster;
    this.point = cluster.ask(IndexView.pointInTime(index, KEPT)).path("pit_id").asString("");
  }

  /** Asks a search of what there was at that point in time. */
  JsonNode ask(ObjectNode search) {
    search.putObject("pit").put("id", point).put("keep_alive", KEPT);
    JsonNode answer = cluster.ask(Call.post("/_search", search));
    JsonNode shards = answer.path("_shards");
    int missing = shards.path("total").asInt(0) - shards.path("successful").asInt(0);
    if (missing > 0 || answer.path("timed_out").asBoolean(false)) {
      throw ClusterException.silent(
          "the cluster could not read all of the index: %d of %d shards failed"
              .formatted(missing, shards.path("total").asInt(0)),
          null);
    }
    point = answer.path("pit_id").asString(point);
    return answer;
  }

  /**
   * Reads each hit of a search.
   *
   * @param search says in which order; told here how many hits, and after which
   */
  void each(ObjectNode search, Consumer<JsonNode> reader) {
    search.put("size", HITS).put("track_total_hits", false);
    JsonNode hits = ask(search).path("hits").path("hits");
    while (!hits.isEmpty()) {
      hits.forEach(reader);
      if (hits.size() < HITS) {
        return;
      }
      search.set("search_after", hits.path(hits.size() - 1).path("sort"));
      hits = ask(search).path("hits").path("hits");
    }
  }

  @Override
  public void close() {
    ObjectNode body = Json.object();
    ArrayNode ids = body.putArray("pit_id");
    ids.add(point);
    cluster.tell(
        new Call(
            "DELETE",
            "/_search/point_in_time",
            Map.of(),
            Optional.of(Json.bytes(body)),
            "application/json"));
  }
}
