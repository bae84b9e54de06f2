package org.imrsearch.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The cluster that users are told to start is the one that is tested, and no stranger reaches it.
 */
class DeploymentTest {
  private static final Path FOLDER = Path.of("deploy");
  private static final List<String> NODES = List.of("node-1", "node-2", "node-3");

  @TempDir Path temporary;

  @Test
  void threeNodesOfTheTestedVersion() throws IOException {
    assertThat(services().keySet()).containsExactlyElementsOf(NODES);
    services()
        .forEach(
            (name, service) -> {
              assertThat(service.get("hostname")).isEqualTo(name);
              assertThat(service.get("image"))
                  .isEqualTo("opensearchproject/opensearch:" + tested("opensearch.version"));
            });
    Map<String, Object> settings = read("opensearch.yml");
    assertThat(settings.get("discovery.seed_hosts")).isEqualTo(NODES);
    assertThat(settings.get("cluster.initial_cluster_manager_nodes")).isEqualTo(NODES);
  }

  @Test
  void portsAreOfTheLoopbackInterfaceAndNoTwoAreTheSame() throws IOException {
    List<String> ports =
        services().values().stream().flatMap(service -> texts(service, "ports")).toList();
    assertThat(ports).hasSize(NODES.size()).doesNotHaveDuplicates();
    assertThat(ports).allMatch(port -> port.matches("127\\.0\\.0\\.1:\\d+:9200"));
  }

  @Test
  void nodesKeepDataApartAndMemoryFromTheDisk() throws IOException {
    Map<String, Object> volumes = members(read("docker-compose.yml").get("volumes"));
    List<String> kept =
        services().values().stream()
            .map(service -> texts(service, "volumes").findFirst().orElseThrow())
            .map(volume -> volume.replaceFirst(":/usr/share/opensearch/data$", ""))
            .toList();
    assertThat(kept).containsExactlyElementsOf(volumes.keySet());
    assertThat(read("opensearch.yml").get("bootstrap.memory_lock")).isEqualTo(true);
    for (Map<String, Object> service : services().values()) {
      assertThat(members(service.get("ulimits")).get("memlock"))
          .isEqualTo(Map.of("soft", -1, "hard", -1));
    }
  }

  @Test
  void passwordAndHeapAreOfTheEnvironmentAndNothingIsOfTheDemonstration() throws IOException {
    for (Map<String, Object> service : services().values()) {
      Map<String, Object> environment = members(service.get("environment"));
      assertThat(environment.get("DISABLE_INSTALL_DEMO_CONFIG")).isEqualTo("true");
      assertThat(text(environment, "OPENSEARCH_ADMIN_PASSWORD"))
          .startsWith("${OPENSEARCH_ADMIN_PASSWORD:?");
      assertThat(text(environment, "OPENSEARCH_JAVA_OPTS")).contains("${OPENSEARCH_HEAP:-");
    }
    Map<String, Object> users = read("internal_users.yml");
    assertThat(users.keySet()).containsExactly("_meta", "admin");
    assertThat(members(users.get("admin")).get("hash"))
        .isEqualTo("${envbc.OPENSEARCH_ADMIN_PASSWORD}");
  }

  @Test
  void filesThatAreMountedAreThereOrMade() throws IOException, GeneralSecurityException {
    Path made = temporary.resolve("certificates.d");
    certificates(made);
    for (Map<String, Object> service : services().values()) {
      assertThat(texts(service, "volumes").filter(volume -> volume.startsWith("./")))
          .map(volume -> volume.substring(2, volume.indexOf(':')))
          .allMatch(
              file -> Files.exists(FOLDER.resolve(file)) || Files.exists(temporary.resolve(file)));
    }
    X509Certificate authority = certificate(made.resolve("nodes/ca.pem"));
    X509Certificate node = certificate(made.resolve("nodes/node.pem"));
    node.verify(authority.getPublicKey());
    Collection<List<?>> names = node.getSubjectAlternativeNames();
    assertThat(names).map(name -> (Object) name.get(1)).containsAll(NODES).contains("127.0.0.1");
    Map<String, Object> settings = read("opensearch.yml");
    assertThat(settings.get("plugins.security.nodes_dn"))
        .isEqualTo(List.of(node.getSubjectX500Principal().getName()));
    X509Certificate admin = certificate(made.resolve("private/admin.pem"));
    assertThat(settings.get("plugins.security.authcz.admin_dn"))
        .isEqualTo(List.of(admin.getSubjectX500Principal().getName()));
    settings.entrySet().stream()
        .filter(setting -> setting.getKey().endsWith("_filepath"))
        .map(setting -> ((String) setting.getValue()).replaceFirst("^certificates/", "nodes/"))
        .forEach(file -> assertThat(made.resolve(file)).isRegularFile());
  }

  private void certificates(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(FOLDER.resolve("certificates").toString(), folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(said).isZero();
  }

  private static X509Certificate certificate(Path file)
      throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  private static String tested(String property) {
    try {
      Matcher value =
          Pattern.compile("<" + property + ">([^<]+)<")
              .matcher(Files.readString(Path.of("pom.xml")));
      assertThat(value.find()).isTrue();
      return value.group(1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Map<String, Object>> services() throws IOException {
    Map<String, Map<String, Object>> services = new LinkedHashMap<>();
    members(read("docker-compose.yml").get("services"))
        .forEach((name, service) -> services.put(name, members(service)));
    return services;
  }

  private static Map<String, Object> read(String file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(100).build();
    return members(new Load(settings).loadFromString(Files.readString(FOLDER.resolve(file))));
  }

  private static Stream<String> texts(Map<String, Object> service, String name) {
    return ((List<?>) Objects.requireNonNull(service.get(name))).stream().map(String.class::cast);
  }

  private static String text(Map<String, Object> environment, String name) {
    return (String) Objects.requireNonNull(environment.get(name));
  }

  @SuppressWarnings("unchecked") // The keys of these files are texts.
  private static Map<String, Object> members(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}
