package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said to a cluster arrives as it was said, and so does its answer. */
class ConnectionTest {
  static ClusterSettings settings(URI... hosts) {
    return new ClusterSettings(
        List.of(hosts),
        new Credentials.None(),
        Optional.empty(),
        Duration.ofSeconds(2),
        Duration.ofSeconds(20));
  }

  @Test
  void answerIsTheClustersJson() {
    try (StubCluster stub = StubCluster.start();
        Cluster cluster = Cluster.connect(settings(stub.uri()))) {
      stub.with(StubCluster.answers(200, "{\"count\":3}"));

      assertThat(cluster.ask(Call.get("/letters/_count").with("q", "a b&c")).path("count").asInt())
          .isEqualTo(3);
      assertThat(stub.asked()).containsExactly("GET /", "GET /letters/_count?q=a%20b%26c");
    }
  }

  @Test
  void whoTellsIsGivenRefusalsToo() {
    try (StubCluster stub = StubCluster.start();
        Cluster cluster = Cluster.connect(settings(stub.uri()))) {
      for (int status : List.of(400, 401, 403, 404, 409, 429, 500, 503)) {
        stub.with(StubCluster.answers(status, "{\"error\":{\"type\":\"x\",\"reason\":\"why\"}}"));

        Answer answer = cluster.tell(Call.post("/letters/_bulk"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errorType()).isEqualTo("x");
        assertThat(answer.reason()).isEqualTo("why");
        assertThat(cluster.refusal(Call.post("/letters/_bulk"), answer))
            .hasMessageContaining(stub.uri().toString());
        assertThatThrownBy(() -> cluster.ask(Call.post("/letters/_bulk")))
            .isInstanceOfSatisfying(
                ClusterException.class,
                e -> {
                  assertThat(e.status()).isEqualTo(status);
                  assertThat(e.type()).isEqualTo("x");
                  assertThat(e.passing()).isEqualTo(status == 429 || status == 503);
                });
      }
    }
  }
}
