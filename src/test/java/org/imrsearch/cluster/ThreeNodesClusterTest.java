package org.imrsearch.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three real nodes are one cluster, which a killed node does not stop. */
class ThreeNodesClusterTest {
  private static final Duration ASKING = Duration.ofSeconds(20);
  private static final Duration NOTICING = Duration.ofSeconds(30);
  private static final String INDEX = "/three-nodes-test";
  private static final int DOCUMENTS = 60;

  private static ThreeNodes cluster;

  @BeforeAll
  static void start() throws IOException {
    cluster = ThreeNodes.shared();
  }

  @Test
  void threeNodesOfOneClusterRunInJvmsOfTheirOwnAndNotAsRoot() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThat(ask(cluster.urls().get(i), "/_cat/nodes?h=name").lines())
          .map(String::strip)
          .containsExactlyInAnyOrder("node-0", "node-1", "node-2");
      ProcessHandle.Info info = cluster.process(i).info();
      assertThat(info.command().orElseThrow()).endsWith("/bin/java");
      assertThat(info.user().orElseThrow()).isNotEqualTo("root");
    }
  }

  @Test
  void aKilledNodeTakesNoDocumentAndComesBack() throws IOException {
    index();
    for (int killed = 0; killed < 3; killed++) {
      cluster.kill(killed);
      cluster.awaitYellow(NOTICING);
      for (int other = 0; other < 3; other++) {
        if (other != killed) {
          assertCounts(other);
        }
      }
      cluster.restart(killed);
      cluster.awaitGreen(ThreeNodes.STARTING);
      assertCounts(killed);
    }
  }

  private static void index() throws IOException {
    Rest first = new Rest(cluster.urls().getFirst(), ASKING);
    first.ask("DELETE", INDEX, Optional.empty());
    first.send(
        "PUT",
        INDEX,
        Optional.of("{\"settings\":{\"number_of_shards\":3,\"number_of_replicas\":1}}"));
    String lines =
        IntStream.range(0, DOCUMENTS)
            .mapToObj("{\"index\":{\"_id\":\"%1$d\"}}%n{\"number\":%1$d}%n"::formatted)
            .collect(Collectors.joining());
    assertThat(first.send("POST", INDEX + "/_bulk?refresh=true", Optional.of(lines)))
        .contains("\"errors\":false");
    cluster.awaitGreen(NOTICING);
  }

  private static void assertCounts(int node) throws IOException {
    assertThat(ask(cluster.urls().get(node), INDEX + "/_count"))
        .startsWith("{\"count\":" + DOCUMENTS + ",")
        .contains("\"failed\":0");
  }

  private static String ask(URI node, String path) throws IOException {
    return new Rest(node, ASKING).send("GET", path, Optional.empty());
  }
}
