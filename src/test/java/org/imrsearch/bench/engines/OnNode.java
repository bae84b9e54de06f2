package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.imrsearch.cluster.Node;
import org.imrsearch.cluster.NodePlan;
import org.imrsearch.cluster.Rest;

/** An index on a single node of OpenSearch as shipped, in a process of its own. */
abstract class OnNode implements Contender {
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final Duration ANSWERING = Duration.ofMinutes(5);

  private final Path home;
  private Duration cpu = Duration.ZERO;
  private OptionalLong heap = OptionalLong.empty();
  private double secondsToStart;

  /**
   * @param home the unpacked distribution
   */
  OnNode(Path home) {
    this.home = home;
  }

  /** Makes the index on a node that has none. */
  abstract void write(LetterSet letters, Node node) throws IOException;

  /** Searches the index; what it returns does not close the node. */
  abstract Searching searching(Node node);

  @Override
  public Optional<String> absent() {
    return Files.isDirectory(home.resolve("lib"))
        ? Optional.empty()
        : Optional.of("not unpacked: run mvn -B -Popensearch process-test-resources once");
  }

  @Override
  public void index(LetterSet letters, Path folder) throws IOException {
    long start = System.nanoTime();
    try (Node node = start(folder)) {
      secondsToStart = (System.nanoTime() - start) / 1e9;
      Duration started = node.cpu();
      write(letters, node);
      rest(node).send("POST", "/_flush", Optional.empty());
      cpu = node.cpu().minus(started);
      heap = NodeHeap.most(folder);
    }
  }

  @Override
  public Duration otherCpu() {
    return cpu;
  }

  @Override
  public OptionalLong otherHeap() {
    return heap;
  }

  @Override
  public double secondsToStart() {
    return secondsToStart;
  }

  /** Starts a node and waits until the indexes that it finds can be searched. */
  private Node start(Path folder) throws IOException {
    Node node = Node.started(NodePlan.alone(home, folder, NodeHeap.logged(folder)), STARTING);
    rest(node).send("GET", "/_cluster/health?wait_for_status=yellow&timeout=2m", Optional.empty());
    return node;
  }

  static Rest rest(Node node) {
    return new Rest(node.url(), ANSWERING);
  }

  /** Logs and the like are no part of the index. */
  @Override
  public Path data(Path folder) {
    return folder.resolve("data");
  }

  @Override
  public Searching open(Path folder) throws IOException {
    Node node = start(folder);
    return new Open(folder, node, searching(node));
  }

  /** What searches, and the node that answers it from a folder. */
  private record Open(Path folder, Node node, Searching searching) implements Searching {
    @Override
    public Answer ask(Ask ask) throws IOException {
      return searching.ask(ask);
    }

    @Override
    public Exported export(long most) throws IOException {
      return searching.export(most);
    }

    @Override
    public OptionalLong otherHeap() throws IOException {
      return NodeHeap.most(folder);
    }

    @Override
    public void close() throws IOException {
      searching.close();
      node.close();
    }
  }
}
