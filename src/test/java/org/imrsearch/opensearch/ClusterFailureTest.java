package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imrsearch.opensearch.StubCluster.answers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.SearchTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, the message says what, where and what to do, and never a secret. */
class ClusterFailureTest {
  private static final String SECRET = "s3cret-Word";
  private static final Call SEARCH = Call.post("/letters/_search", Json.object());
  private static final Call WRITE = Call.lines("/letters/_bulk", new byte[] {'\n'});

  /** A failure says what is wrong and where, and not what the cluster was told in confidence. */
  private static void assertExplained(
      ThrowableAssert.ThrowingCallable asking, StubCluster stub, String expected) {
    assertThatThrownBy(asking)
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining(expected)
        .hasMessageContaining(stub.uri().toString())
        .message()
        .doesNotContain(SECRET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | Unauthorized | IMR_USER and IMR_PASSWORD",
        "401 | Unauthorized | IMR_CLUSTER_TOKEN",
        "403 | {\"error\":{\"type\":\"security_exception\",\"reason\":\"no permissions\"}} | needs that permission",
        "403 | {\"error\":{\"type\":\"cluster_block_exception\",\"reason\":\"read-only / allow delete (api)\"}} | make room",
        "404 | {\"error\":{\"type\":\"index_not_found_exception\",\"index\":\"letters\"}} | no index letters at http://",
        "404 | {\"error\":{\"type\":\"index_not_found_exception\",\"index\":\"letters\"}} | imr index PATH... --engine opensearch --url http://",
        "404 | {\"found\":false} | has nothing for POST /letters/_search (404)",
        "429 | {\"error\":{\"type\":\"rejected_execution_exception\",\"reason\":\"queue full\"}} | too busy",
        "429 | {\"error\":{\"type\":\"rejected_execution_exception\",\"reason\":\"queue full\"}} | queue full",
        "503 | {\"error\":{\"type\":\"cluster_manager_not_discovered_exception\"}} | not ready",
        "502 | <html>bad gateway</html> | not ready",
        "400 | {\"error\":{\"type\":\"parsing_exception\",\"reason\":\"Unknown key\"}} | refuses POST /letters/_search (400: Unknown key)",
        "302 | '' | (302)",
        "200 | <html>welcome</html> | does not answer like an OpenSearch",
        "200 | {\"hits\": | does not answer like an OpenSearch",
      })
  void refusalsAreExplained(int status, String body, String expected) {
    try (StubCluster stub = StubCluster.start().with(answers(status, body));
        Cluster cluster = Cluster.connect(withSecret(stub.uri()))) {
      assertExplained(() -> cluster.ask(SEARCH), stub, expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "opensearch | 2.11.1 | is OpenSearch 2.11.1; OpenSearch 2.12 or newer is needed",
        "opensearch | 1.3.20 | OpenSearch 2.12 or newer is needed",
        "opensearch | '' | does not answer like an OpenSearch",
        "'' | 8.15.0 | is an Elasticsearch 8.15.0",
      })
  void otherVersionsAreRefusedBeforeAnythingIsAsked(
      String distribution, String number, String expected) {
    try (StubCluster stub =
            StubCluster.start().being(answers(200, StubCluster.version(distribution, number)));
        Cluster cluster = Cluster.connect(ConnectionTest.settings(stub.uri()))) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> cluster.tell(SEARCH))
            .isInstanceOf(ClusterException.class)
            .hasMessageContaining(expected);
      }
      assertThat(stub.asked()).containsOnly("GET /");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | <html>welcome</html> | does not answer like an OpenSearch",
        "200 | [1] | does not answer like an OpenSearch",
        "404 | not found | does not answer like an OpenSearch",
        "401 | Unauthorized | takes no such credentials",
        "503 | '' | not ready",
      })
  void whatAnswersForTheVersionIsNotTakenForACluster(int status, String body, String expected) {
    try (StubCluster stub = StubCluster.start().being(answers(status, body));
        Cluster cluster = Cluster.connect(withSecret(stub.uri()))) {
      assertExplained(() -> cluster.tell(SEARCH), stub, expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"2.12.0", "2.19.3", "3.8.0", "10.0.0-SNAPSHOT"})
  void newerVersionsAreTaken(String number) {
    try (StubCluster stub =
            StubCluster.start().being(answers(200, StubCluster.version("opensearch", number)));
        Cluster cluster = Cluster.connect(ConnectionTest.settings(stub.uri()))) {
      assertThat(cluster.tell(SEARCH).success()).isTrue();
    }
  }

  @Test
  void hostsThatAreDownAreAllNamed() {
    URI down = down();
    URI unknown = URI.create("http://nowhere.invalid:9200");
    try (Cluster cluster = Cluster.connect(withSecret(down, unknown))) {
      assertThatThrownBy(() -> cluster.ask(SEARCH))
          .isInstanceOfSatisfying(ClusterException.class, e -> assertThat(e.passing()).isTrue())
          .hasMessageStartingWith("no host answers")
          .hasMessageContaining(down + " (connection refused)")
          .hasMessageContaining(unknown + " (no such host)")
          .hasMessageContaining("--url")
          .message()
          .doesNotContain(SECRET);
    }
  }

  @Test
  void secondHostIsTakenWhenTheFirstIsDown() {
    try (StubCluster stub = StubCluster.start();
        Cluster cluster = Cluster.connect(ConnectionTest.settings(down(), stub.uri()))) {
      for (int i = 0; i < 4; i++) {
        assertThat(cluster.ask(SEARCH).isObject()).isTrue();
        // The first host can't have seen it.
        assertThat(cluster.ask(WRITE).isObject()).isTrue();
      }
      assertThat(stub.asked()).hasSize(9);
    }
  }

  @Test
  void hostsTakeTurns() {
    try (StubCluster one = StubCluster.start();
        StubCluster other = StubCluster.start();
        Cluster cluster = Cluster.connect(ConnectionTest.settings(one.uri(), other.uri()))) {
      for (int i = 0; i < 9; i++) {
        cluster.ask(SEARCH);
      }
      assertThat(one.asked()).hasSize(5);
      assertThat(other.asked()).hasSize(5);
    }
  }

  @Test
  void questionsAreAskedAgainElsewhereAndWritesAreNot() {
    try (StubCluster one = StubCluster.start().with(ClusterFailureTest::hangUp);
        StubCluster other = StubCluster.start().with(ClusterFailureTest::hangUp);
        Cluster cluster = Cluster.connect(ConnectionTest.settings(one.uri(), other.uri()))) {
      assertThatThrownBy(() -> cluster.tell(SEARCH)).hasMessageStartingWith("no host answers");
      assertThat(one.asked()).contains("POST /letters/_search");
      assertThat(other.asked()).contains("POST /letters/_search");

      assertThatThrownBy(() -> cluster.tell(WRITE))
          .isInstanceOfSatisfying(ClusterException.class, e -> assertThat(e.status()).isZero());
      assertThat(
              List.of(one, other).stream()
                  .flatMap(stub -> stub.asked().stream())
                  .filter("POST /letters/_bulk"::equals))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"502", "503", "504"})
  void questionsGoPastAHostThatIsNotReady(int status) {
    try (StubCluster one = StubCluster.start().with(answers(status, ""));
        StubCluster other = StubCluster.start();
        Cluster cluster = Cluster.connect(ConnectionTest.settings(one.uri(), other.uri()))) {
      for (int i = 0; i < 4; i++) {
        assertThat(cluster.ask(SEARCH).isObject()).isTrue();
      }
    }
  }

  @Test
  void silenceEndsWithTheTimeout() {
    CountDownLatch end = new CountDownLatch(1);
    try (StubCluster stub = StubCluster.start().with(silent(end));
        Cluster cluster = Cluster.connect(patient(Duration.ofMillis(300), stub.uri()))) {
      assertThatThrownBy(() -> cluster.ask(SEARCH))
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining("no answer to POST /letters/_search from " + stub.uri())
          .hasMessageContaining("after 0.3 s")
          .hasMessageContaining("--timeout");
    } finally {
      end.countDown();
    }
  }

  @Test
  void deadlineComesBeforeTheTimeout() {
    CountDownLatch end = new CountDownLatch(1);
    try (StubCluster stub = StubCluster.start().with(silent(end));
        Cluster cluster = Cluster.connect(patient(Duration.ofMinutes(5), stub.uri()))) {
      Cluster hasty = cluster.within(Deadline.in(Duration.ofMillis(300)));

      assertThatThrownBy(() -> hasty.ask(SEARCH))
          .isInstanceOf(SearchTimeoutException.class)
          .hasMessageContaining("longer than 0.3 s");
      assertThatThrownBy(() -> hasty.ask(SEARCH)).isInstanceOf(SearchTimeoutException.class);
    } finally {
      end.countDown();
    }
  }

  private static ClusterSettings withSecret(URI... hosts) {
    return new ClusterSettings(
        List.of(hosts),
        new Credentials.Basic("ann", SECRET),
        Optional.empty(),
        Duration.ofSeconds(2),
        Duration.ofSeconds(20));
  }

  private static ClusterSettings patient(Duration answer, URI... hosts) {
    return new ClusterSettings(
        List.of(hosts), new Credentials.None(), Optional.empty(), Duration.ofSeconds(2), answer);
  }

  private static HttpHandler silent(CountDownLatch end) {
    return exchange -> {
      try {
        end.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
    };
  }

  private static void hangUp(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.close();
  }

  /** A port that nobody listens at. */
  private static URI down() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
