package org.imrsearch.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the nodes of one cluster say of it. */
enum Health {
  /** No shard is missing. */
  GREEN,
  /** Replicas are missing. */
  YELLOW;

  private static final int LINES_SHOWN = 40;
  private static final Duration ASKING = Duration.ofSeconds(10);

  /** Waits until every node says so, and that the cluster is those nodes and no others. */
  void await(List<Node> nodes, Duration atMost) throws IOException {
    Patience.until(atMost, () -> missing(nodes), () -> logs(nodes));
  }

  private Optional<String> missing(List<Node> nodes) throws IOException {
    for (Node node : nodes) {
      node.requireAlive();
      String said = new Rest(node.url(), ASKING).get("/_cluster/health?timeout=1s").body();
      if (!said.contains("\"number_of_nodes\":" + nodes.size() + ",")
          || !said.contains("\"status\":\"" + word() + "\"")) {
        return Optional.of(
            "%d nodes, %s; %s says %s".formatted(nodes.size(), word(), node.url(), said));
      }
    }
    return Optional.empty();
  }

  private String word() {
    return this == GREEN ? "green" : "yellow";
  }

  private static String logs(List<Node> nodes) {
    return nodes.stream().map(node -> node.log(LINES_SHOWN)).collect(Collectors.joining("\n\n"));
  }
}
