package org.imrsearch.bench.engines;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imrsearch.bench.Cost;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.cluster.Node;
import org.imrsearch.cluster.NodePlan;
import org.imrsearch.cluster.Rest;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.opensearch.ClusterSettings;
import org.imrsearch.opensearch.Credentials;

/** A node of its own that holds generated letters as the adapter writes them. */
record ClusterIndex(Node node, LetterSet letters, IndexFigures figures) implements AutoCloseable {
  /** What the index is called. */
  static final String NAME = "letters";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * Starts a node on the index that a run before left, or makes it.
   *
   * @param home the unpacked distribution
   * @param folder where the node lives
   */
  static ClusterIndex of(Path home, Path folder, OpenProgram program, LetterSet letters)
      throws IOException {
    Path data = folder.resolve("data");
    boolean kept = !Choices.made().fresh() && IndexFigures.areKept(data);
    Path prepared = kept ? folder : Folders.anew(folder);
    Node node = Node.started(NodePlan.alone(home, prepared, NodePlan.AS_SHIPPED), PATIENCE);
    try {
      if (!kept) {
        IndexFigures.median(List.of(index(node, program, letters)), data).keep(data);
      }
      ask(node, "GET", "/_cluster/health/" + NAME + "?wait_for_status=yellow&timeout=2m");
      return new ClusterIndex(node, letters, IndexFigures.kept(data));
    } catch (IOException | RuntimeException e) {
      node.close();
      throw e;
    }
  }

  private static Cost index(Node node, OpenProgram program, LetterSet letters) throws IOException {
    Duration before = node.cpu();
    Cost.Clock clock = new Cost.Clock();
    write(node, program, letters);
    Cost own = clock.stop();
    double other = node.cpu().minus(before).toMillis() / 1e3;
    ask(node, "POST", "/" + NAME + "/_flush?wait_if_ongoing=true");
    return new Cost(own.seconds(), own.cpuSeconds() + other);
  }

  /** Reads letters into an index on a node, as {@code imr index} does. */
  static void write(Node node, OpenProgram program, LetterSet letters) {
    try (IndexSink sink = program.sink(settings(node.url()), NAME)) {
      Project.index(program, letters, sink);
    }
  }

  static ClusterSettings settings(URI host) {
    return new ClusterSettings(
        List.of(host), new Credentials.None(), Optional.empty(), Duration.ofSeconds(10), PATIENCE);
  }

  ClusterSettings settings() {
    return settings(node.url());
  }

  /** Asks the node for what is at a path. */
  String get(String path) throws IOException {
    return ask(node, "GET", path);
  }

  private static String ask(Node node, String method, String path) throws IOException {
    return new Rest(node.url(), PATIENCE).send(method, path, Optional.empty());
  }

  @Override
  public void close() throws IOException {
    node.close();
  }
}
