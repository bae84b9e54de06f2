package org.imrsearch.opensearch;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads all documents that match, page by page, as they were at one point in time. */
final class Pages implements AutoCloseable {
  private static final String KEPT = "5m";

  private final Cluster cluster;
  private final String index;
  private String point;

  Pages(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
    Call open =
        Call.post("/" + index + "/_search/point_in_time")
            .with("keep_alive", KEPT)
            .with("allow_partial_pit_creation", "false");
    this.point = cluster.ask(open).path("pit_id").asString("");
  }

  /**
   * Asks a search of what there was at that point in time.
   *
   * @throws org.imrsearch.engine.IndexException when a shard can't answer
   */
  JsonNode ask(ObjectNode search) {
    search.putObject("pit").put("id", point).put("keep_alive", KEPT);
    JsonNode answer =
        IndexView.whole(cluster.ask(IndexView.wholly(Call.post("/_search", search))), index);
    point = answer.path("pit_id").asString(point);
    return answer;
  }

  /** Reads each hit of a search, which says in which order. */
  void each(ObjectNode search, Consumer<JsonNode> reader) {
    eachPage(search, IndexDefinition.DEEPEST_HIT, page -> page.forEach(reader));
  }

  /**
   * Reads the hits of a search, so many at a time.
   *
   * @param search says in which order; told here how many hits, and after which
   */
  void eachPage(ObjectNode search, int size, Consumer<List<JsonNode>> reader) {
    search.put("size", size).put("track_total_hits", false);
    List<JsonNode> page = hits(search);
    while (!page.isEmpty()) {
      reader.accept(page);
      search.set("search_after", page.getLast().path("sort"));
      page = page.size() < size ? List.of() : hits(search);
    }
  }

  private List<JsonNode> hits(ObjectNode search) {
    return ask(search).path("hits").path("hits").valueStream().toList();
  }

  @Override
  public void close() {
    ObjectNode closed = Json.object("pit_id", Json.array().add(point));
    cluster.tell(Call.delete("/_search/point_in_time", closed));
  }
}
