package org.imrsearch.opensearch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imrsearch.engine.IndexException;
import tools.jackson.databind.JsonNode;

/**
 * The shards of an index, each known by a routing that leads to it: what a shard's dictionary says
 * is asked for by a document, and a document lies where its routing leads. Looked up anew now and
 * then, since a rebuilt index may have others. Safe for use by several threads.
 */
final class Shards {
  private static final Duration KNOWN_FOR = Duration.ofSeconds(30);

  /** Routings are spread evenly, so that a few for each shard find them all. */
  private static final int TRIED_FOR_EACH = 200;

  private final String index;
  private final Runnable whenLookedUp;
  private List<String> routings = List.of();
  private long lookedUp;

  /**
   * @param whenLookedUp sees whether the index is still one that fits
   */
  Shards(String index, Runnable whenLookedUp) {
    this.index = index;
    this.whenLookedUp = whenLookedUp;
  }

  synchronized List<String> routings(Cluster cluster) {
    long now = System.nanoTime();
    if (routings.isEmpty() || now - lookedUp > KNOWN_FOR.toNanos()) {
      whenLookedUp.run();
      routings = look(cluster);
      lookedUp = now;
    }
    return routings;
  }

  private List<String> look(Cluster cluster) {
    int all = shards(cluster, Call.get("/" + index + "/_search_shards")).size();
    List<String> found = new ArrayList<>();
    Set<Integer> reached = new HashSet<>();
    for (int i = 0; reached.size() < all && i < all * TRIED_FOR_EACH; i++) {
      String routing = Integer.toString(i);
      Call call = Call.get("/" + index + "/_search_shards").with("routing", routing);
      if (reached.addAll(shards(cluster, call))) {
        found.add(routing);
      }
    }
    return List.copyOf(found);
  }

  private Set<Integer> shards(Cluster cluster, Call call) {
    Set<Integer> numbers = new HashSet<>();
    for (JsonNode copies : cluster.ask(call).path("shards")) {
      if (copies.isEmpty()) {
        throw new IndexException(
            "a part of the index %s is on no node; look at the cluster's health".formatted(index));
      }
      numbers.add(copies.path(0).path("shard").asInt());
    }
    return numbers;
  }
}
