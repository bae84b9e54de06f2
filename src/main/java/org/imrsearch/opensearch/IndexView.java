package org.imrsearch.opensearch;

import java.util.List;
import java.util.UUID;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.IndexException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An index as it is searched: its name, the cluster, and a way to each of its shards. */
final class IndexView {
  /** Set to false, a part that can't be asked is a refusal, where it is left out otherwise. */
  static final String PARTIAL = "allow_partial_search_results";

  private final Cluster cluster;
  private final String name;
  private final Shards shards;
  private final String copies;

  private IndexView(Cluster cluster, String name, Shards shards, String copies) {
    this.cluster = cluster;
    this.name = name;
    this.shards = shards;
    this.copies = copies;
  }

  static IndexView of(Cluster cluster, String name, Shards shards) {
    // One word for all requests of an engine: they go to the same copies of the shards.
    return new IndexView(cluster, name, shards, "imr-" + UUID.randomUUID());
  }

  IndexView within(Deadline deadline) {
    return new IndexView(cluster.within(deadline), name, shards, copies);
  }

  String name() {
    return name;
  }

  /** Returns a routing for each shard, which leads to it and no other. */
  List<String> routings() {
    return shards.routings(cluster);
  }

  JsonNode ask(Call call) {
    return cluster.ask(call);
  }

  /**
   * Searches, and refuses an answer that some shards did not give.
   *
   * @throws IndexException when a shard can't answer
   */
  JsonNode search(JsonNode body) {
    Call call = Call.post("/" + name + "/_search", body).with("preference", copies);
    return whole(ask(wholly(call).with("include_named_queries_score", "true")), name);
  }

  /** As {@link #search}, of what many ask: the cluster keeps the answer until its next refresh. */
  JsonNode searchKept(JsonNode body) {
    Call call = Call.post("/" + name + "/_search", body).with("preference", copies);
    return whole(ask(wholly(call).with("request_cache", "true")), name);
  }

  /** Does several searches at once. */
  List<JsonNode> searches(List<? extends JsonNode> bodies) {
    ObjectNode header = Json.object().put("preference", copies).put(PARTIAL, false);
    byte[] lines = Json.lines(bodies, header);
    JsonNode answer = ask(Call.lines("/" + name + "/_msearch", lines));
    return answer
        .path("responses")
        .valueStream()
        .map(one -> whole(requireAnswer(one), name))
        .toList();
  }

  /** Opens the index as it is now, to be read page by page. */
  Pages pages() {
    return new Pages(cluster, name);
  }

  /** Has a search refused at once, and tried at another host, where a part can't be asked. */
  static Call wholly(Call call) {
    return call.with(PARTIAL, "false");
  }

  /**
   * Refuses an answer that some shards did not give. One of which no copy lives is not among the
   * failures; it is only missing from those that succeeded.
   */
  static JsonNode whole(JsonNode answer, String name) {
    JsonNode parts = answer.path("_shards");
    int total = parts.path("total").asInt(0);
    int missing = total - parts.path("successful").asInt(0);
    if (missing > 0 || answer.path("timed_out").asBoolean(false)) {
      String reason =
          parts.path("failures").path(0).path("reason").path("reason").asString("no answer");
      throw new IndexException(
          "%d of %d parts of the index %s did not answer (%s); look at the cluster's health"
              .formatted(missing, total, name, reason));
    }
    return answer;
  }

  /** Refuses one of several answers that is a failure. */
  JsonNode requireAnswer(JsonNode answer) {
    if (answer.has("error")) {
      Answer failure = new Answer(answer.path("status").asInt(500), answer);
      throw cluster.refusal(Call.get("/" + name), failure);
    }
    return answer;
  }
}
