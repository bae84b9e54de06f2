package org.imrsearch.bench.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One node of OpenSearch on the loopback interface, in a process of its own. */
final class OpenSearchNode implements AutoCloseable {
  private static final int PORT = 19_200;
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final Duration ANSWERING = Duration.ofMinutes(5);

  private final Process process;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private OpenSearchNode(Process process) {
    this.process = process;
  }

  /**
   * Starts a node and waits until it answers.
   *
   * @param home the unpacked distribution
   * @param data where its data is
   */
  static OpenSearchNode start(Path home, Path data) throws IOException {
    Path logs = Files.createDirectories(data.resolve("logs"));
    open(home);
    open(data);
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // It refuses to run as root.
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    command.add(home.resolve("bin/opensearch").toAbsolutePath().toString());
    for (String setting :
        List.of(
            "discovery.type=single-node",
            "network.host=127.0.0.1",
            "http.port=" + PORT,
            "path.data=" + data.resolve("data").toAbsolutePath(),
            "path.logs=" + logs.toAbsolutePath())) {
      command.add("-E" + setting);
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(data.resolve("said.txt").toFile());
    builder.environment().put("OPENSEARCH_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("OPENSEARCH_TMPDIR", logs.toAbsolutePath().toString());
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    OpenSearchNode node = new OpenSearchNode(process);
    node.awaitAnswer(data);
    return node;
  }

  /** Lets the user that the node runs as read and write a folder with all in it. */
  private static void open(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
  }

  private void awaitAnswer(Path data) throws IOException {
    long end = System.nanoTime() + STARTING.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        send("GET", "/_cluster/health?wait_for_status=yellow", Optional.empty());
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    close();
    throw new IOException("OpenSearch did not start: see " + data.resolve("said.txt"));
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Sends a request and returns the body of the answer, which has to be a success. */
  String send(String method, String path, Optional<String> body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
            .timeout(ANSWERING)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.map(HttpRequest.BodyPublishers::ofString)
                    .orElseGet(HttpRequest.BodyPublishers::noBody))
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IOException(path + ": " + response.statusCode() + " " + response.body());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Returns the processor time that the node has taken. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() throws IOException {
    client.close();
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
