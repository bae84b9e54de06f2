package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host is asked only when its certificate is that of the host, by an authority that is known. */
class ClusterTlsTest {
  private static final Call COUNT = Call.get("/letters/_count");

  @TempDir static Path folder;
  private static TestKey key;
  private static TestKey stranger;

  @BeforeAll
  static void makeKeys() throws Exception {
    key = TestKey.make(folder.resolve("key"), "san=ip:127.0.0.1");
    stranger = TestKey.make(folder.resolve("stranger"), "san=dns:elsewhere.example.org");
  }

  @Test
  void namedAuthorityIsTrustedAndCredentialsGoAlong() {
    try (StubCluster stub = StubCluster.start(key.context());
        Cluster basic = connect(stub.uri(), key, new Credentials.Basic("ann", "pä:ss"));
        Cluster bearer = connect(stub.uri(), key, new Credentials.Bearer("abc"))) {
      assertThat(basic.tell(COUNT).success()).isTrue();
      assertThat(bearer.tell(COUNT).success()).isTrue();

      assertThat(stub.asked())
          .containsExactly(
              "GET / Basic YW5uOnDDpDpzcw==",
              "GET /letters/_count Basic YW5uOnDDpDpzcw==",
              "GET / Bearer abc",
              "GET /letters/_count Bearer abc");
    }
  }

  @Test
  void unknownAuthorityIsRefusedByTheNameOfTheOption() {
    try (StubCluster stub = StubCluster.start(key.context());
        Cluster cluster = Cluster.connect(ConnectionTest.settings(stub.uri()))) {
      assertThatThrownBy(() -> cluster.tell(COUNT))
          .isInstanceOfSatisfying(ClusterException.class, e -> assertThat(e.passing()).isFalse())
          .hasMessageContaining("no trust in " + stub.uri())
          .hasMessageContaining("--ca FILE");
      assertThat(stub.asked()).isEmpty();
    }
  }

  @Test
  void anotherAuthorityThanTheNamedOneIsRefused() {
    try (StubCluster stub = StubCluster.start(key.context());
        Cluster cluster = connect(stub.uri(), stranger, new Credentials.Bearer("abc"))) {
      assertThatThrownBy(() -> cluster.tell(COUNT)).hasMessageContaining("the file of --ca");
      assertThat(stub.asked()).isEmpty();
    }
  }

  @Test
  void certificateOfAnotherHostIsRefused() {
    try (StubCluster stub = StubCluster.start(stranger.context());
        Cluster cluster = connect(stub.uri(), stranger, new Credentials.Bearer("abc"))) {
      assertThatThrownBy(() -> cluster.tell(COUNT))
          .hasMessageContaining("no trust in " + stub.uri())
          .hasMessageContaining("for this host name");
      assertThat(stub.asked()).isEmpty();
    }
  }

  /** Such a host may wait in silence for the end of what it takes for a line. */
  @Test
  void hostThatSpeaksNoTlsIsGivenNoMoreThanTheTimeToConnect() {
    try (StubCluster stub = StubCluster.start();
        Cluster cluster =
            Cluster.connect(
                ConnectionTest.settings(
                    URI.create("https" + stub.uri().toString().substring(4))))) {
      assertThatThrownBy(() -> cluster.tell(COUNT))
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining("no host answers")
          .hasMessageContaining("speaks TLS");
    }
  }

  @Test
  void fileWithoutCertificatesIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("none.pem"), "no certificate\n");
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");

    for (Path bad : List.of(file, empty, folder)) {
      assertThatThrownBy(() -> Cluster.connect(settings(URI.create("https://a"), bad)))
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining(bad.toString())
          .hasMessageContaining("--ca takes a PEM file");
    }
  }

  private static Cluster connect(URI host, TestKey authority, Credentials credentials) {
    ClusterSettings settings = settings(host, authority.certificate());
    return Cluster.connect(
        new ClusterSettings(
            settings.hosts(),
            credentials,
            settings.certificateAuthority(),
            settings.connectTimeout(),
            settings.answerTimeout()));
  }

  private static ClusterSettings settings(URI host, Path authority) {
    return new ClusterSettings(
        List.of(host),
        new Credentials.None(),
        Optional.of(authority),
        Duration.ofSeconds(5),
        Duration.ofSeconds(20));
  }
}
