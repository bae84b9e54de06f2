package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.opensearch.ClusterSettings;
import org.imrsearch.opensearch.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options come before the environment, and what can't work is refused before anything is sent. */
class PlaceReaderTest {
  private static final String SECRET = "s3cret-Word";
  private static final PlaceReader.Typed NOTHING = typed(Optional.empty());

  @TempDir Path folder;

  @Test
  void anIndexIsAFolderUnlessAnEngineIsNamed() {
    assertThat(read("", NOTHING, "a/b")).isEqualTo(new IndexPlace.Folder(Path.of("a/b")));
    // What stands in the environment for a cluster is not in the way.
    assertThat(read("IMR_URL=http://a;IMR_TIMEOUT=x;IMR_USER=u", NOTHING, "a"))
        .isEqualTo(new IndexPlace.Folder(Path.of("a")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IMR_ENGINE=opensearch | | CLUSTER",
        "IMR_ENGINE=OpenSearch | | CLUSTER",
        "IMR_ENGINE=opensearch | LUCENE | FOLDER",
        "IMR_ENGINE=lucene | OPENSEARCH | CLUSTER",
        "IMR_ENGINE= | | FOLDER",
      })
  void typedEngineComesFirst(String environment, EngineKind engine, String expected) {
    IndexPlace place =
        read(
            environment + ";IMR_URL=http://127.0.0.1:9200",
            typed(Optional.ofNullable(engine)),
            "x");

    assertThat(place instanceof IndexPlace.OnCluster).isEqualTo(expected.equals("CLUSTER"));
  }

  @Test
  void hostsMayBeListed() {
    assertThat(cluster("IMR_URL=http://a:1, https://b:2/x/ http://a:1").hosts())
        .containsExactly(URI.create("http://a:1"), URI.create("https://b:2/x"));
    assertThat(
            ((IndexPlace.OnCluster)
                    read("IMR_URL=http://a", onCluster("https://b", "https://c"), "x"))
                .cluster()
                .hosts())
        .containsExactly(URI.create("https://b"), URI.create("https://c"));
  }

  @Test
  void placeIsNamedByIndexAndHosts() {
    assertThat(read("", onCluster("http://a:1", "http://b:2"), "letters"))
        .hasToString("letters at http://a:1, http://b:2");
  }

  /** Commands that a command starts find the same place. */
  @Test
  void optionsLeadBackToThePlace() {
    IndexPlace place = read("IMR_TIMEOUT=7", onCluster("http://a:1", "http://b:2"), "letters");

    assertThat(place.options())
        .containsExactly(
            "--index",
            "letters",
            "--engine",
            "opensearch",
            "--url",
            "http://a:1,http://b:2",
            "--timeout",
            "7");
  }

  @ParameterizedTest
  @CsvSource({"'',30,5", "IMR_TIMEOUT=60,60,5", "IMR_TIMEOUT=2,2,2"})
  void timeouts(String environment, int answer, int connect) {
    ClusterSettings settings = cluster(environment + ";IMR_URL=http://a");

    assertThat(settings.answerTimeout()).isEqualTo(Duration.ofSeconds(answer));
    assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(connect));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | no credentials",
        "IMR_USER=ann;IMR_PASSWORD=s3cret-Word | user ann",
        "IMR_USER=ann;IMR_PASSWORD_FILE=FILE | user ann",
        "IMR_CLUSTER_TOKEN=s3cret-Word | a token",
        "IMR_CLUSTER_TOKEN_FILE=FILE | a token",
        "IMR_TOKEN=s3cret-Word | no credentials",
      })
  void credentialsComeFromTheEnvironment(String environment, String expected) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");

    ClusterSettings settings =
        cluster("IMR_URL=https://a;" + environment.replace("FILE=FILE", "FILE=" + file));

    assertThat(settings.credentials()).hasToString(expected);
    assertThat(settings.toString()).doesNotContain(SECRET);
    switch (settings.credentials()) {
      case Credentials.Basic basic -> assertThat(basic.password()).isEqualTo(SECRET);
      case Credentials.Bearer bearer -> assertThat(bearer.token()).isEqualTo(SECRET);
      case Credentials.None none -> assertThat(expected).isEqualTo("no credentials");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IMR_URL= | --url https://HOST:9200",
        "IMR_URL=localhost:9200 | an address like https://",
        "IMR_URL=ftp://a | an address like https://",
        "IMR_URL=http:// | an address like https://",
        "IMR_URL=http://a?x=1 | an address like https://",
        "IMR_URL=https://ann:s3cret-Word@a | no user and password",
        "IMR_URL=ann:s3cret-Word@a | no user and password",
        "IMR_URL=https://a;IMR_TIMEOUT=0 | 1 to 3600 seconds",
        "IMR_URL=https://a;IMR_TIMEOUT=-1 | 1 to 3600 seconds",
        "IMR_URL=https://a;IMR_TIMEOUT=soon | 1 to 3600 seconds",
        "IMR_URL=https://a;IMR_CA=/no/such/file | can't be read",
        "IMR_URL=https://a;IMR_USER=ann | set IMR_PASSWORD",
        "IMR_URL=https://a;IMR_PASSWORD=s3cret-Word | set IMR_USER",
        "IMR_URL=https://a;IMR_USER=a:b;IMR_PASSWORD=s3cret-Word | colon",
        "IMR_URL=https://a;IMR_USER=ann;IMR_PASSWORD_FILE=/no/such/file | can't be read",
        "IMR_URL=https://a;IMR_USER=ann;IMR_PASSWORD=s3cret-Word;IMR_PASSWORD_FILE=x | exclude",
        "IMR_URL=https://a;IMR_USER=ann;IMR_PASSWORD=x;IMR_CLUSTER_TOKEN=s3cret-Word | exclude",
        "IMR_URL=https://a;IMR_CLUSTER_TOKEN=s3cret-Word;IMR_CLUSTER_TOKEN_FILE=x | exclude",
        "IMR_URL=https://a;IMR_CLUSTER_TOKEN=s3cret-Word two | without blanks",
        "IMR_URL=http://a;IMR_USER=ann;IMR_PASSWORD=s3cret-Word | use https://",
        "IMR_URL=http://127.0.0.1.evil.org;IMR_CLUSTER_TOKEN=s3cret-Word | use https://",
        "IMR_URL=https://a,http://b;IMR_CLUSTER_TOKEN=s3cret-Word | use https://",
      })
  void refusalsSayWhatToDoAndNoSecret(String environment, String expected) {
    assertThatThrownBy(() -> cluster(environment))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(expected)
        .message()
        .doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:1", "http://localhost", "http://[::1]:9200"})
  void secretsMayGoOverLoopback(String url) {
    assertThat(cluster("IMR_CLUSTER_TOKEN=x;IMR_URL=" + url).credentials())
        .isEqualTo(new Credentials.Bearer("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Letters", "a/b", "./imr-index", "_all", "-a", "a,b", "a*", "..", "ä"})
  void namesThatNoClusterTakesAreRefused(String name) {
    assertThatThrownBy(() -> read("", onCluster("http://a"), name))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("small letters");
  }

  @Test
  void whatIsForAClusterIsRefusedForAFolder() {
    PlaceReader.Typed url =
        new PlaceReader.Typed(
            Optional.empty(), List.of("http://a"), Optional.empty(), Optional.empty());
    PlaceReader.Typed timeout =
        new PlaceReader.Typed(Optional.empty(), List.of(), Optional.empty(), Optional.of(3));

    assertThatThrownBy(() -> read("", url, "x"))
        .hasMessage("--url is for an index on a cluster: add --engine opensearch");
    assertThatThrownBy(() -> read("", timeout, "x")).hasMessageStartingWith("--timeout is for");
    assertThatThrownBy(() -> read("IMR_ENGINE=solr", NOTHING, "x"))
        .hasMessageContaining("lucene or opensearch, not solr");
  }

  private static ClusterSettings cluster(String environment) {
    IndexPlace place = read(environment, typed(Optional.of(EngineKind.OPENSEARCH)), "letters");
    return ((IndexPlace.OnCluster) place).cluster();
  }

  private static PlaceReader.Typed onCluster(String... urls) {
    return new PlaceReader.Typed(
        Optional.of(EngineKind.OPENSEARCH), List.of(urls), Optional.empty(), Optional.empty());
  }

  private static PlaceReader.Typed typed(Optional<EngineKind> engine) {
    return new PlaceReader.Typed(engine, List.of(), Optional.empty(), Optional.empty());
  }

  private static IndexPlace read(String environment, PlaceReader.Typed typed, String index) {
    Map<String, String> variables = new HashMap<>();
    Arrays.stream(environment.split(";"))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> entry.split("=", 2))
        .forEach(entry -> variables.put(entry[0], entry[1]));
    return new PlaceReader(variables).read(typed, index);
  }
}
