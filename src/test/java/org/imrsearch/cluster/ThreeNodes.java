package org.imrsearch.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cluster of three nodes on the loopback interface, any of which can manage it and holds data.
 * Nodes are numbered from 0.
 */
public final class ThreeNodes implements AutoCloseable {
  /** How long a node, or the cluster, may take to be there. */
  public static final Duration STARTING = Duration.ofMinutes(3);

  private static final int COUNT = 3;

  private static Optional<ThreeNodes> shared = Optional.empty();
  private static Optional<Exception> failed = Optional.empty();

  private final List<NodePlan> plans;
  private final List<Node> nodes = new ArrayList<>();

  private ThreeNodes(List<NodePlan> plans) {
    this.plans = plans;
  }

  /**
   * Returns the cluster of this JVM, with all nodes running and green. It is started when first
   * asked for, and a node that was killed since is started again; indexes are whatever was left.
   */
  public static synchronized ThreeNodes shared() throws IOException {
    Path home = Distribution.home();
    if (failed.isPresent()) {
      throw new IOException("the cluster did not start before", failed.get());
    }
    if (shared.isEmpty()) {
      try {
        ThreeNodes started = start(home, Path.of("target", "cluster", "shared"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeQuietly(started)));
        shared = Optional.of(started);
      } catch (IOException | RuntimeException e) {
        failed = Optional.of(e);
        throw e;
      }
    }
    shared.get().makeWhole();
    return shared.get();
  }

  /** Starts a cluster of nodes as small as tests need. */
  public static ThreeNodes start(Path home, Path work) throws IOException {
    return start(home, work, NodePlan.SMALL);
  }

  /**
   * Starts a cluster with nothing in it and waits until it is green.
   *
   * @param home the unpacked distribution
   * @param work the folder for its nodes' folders; what is there is deleted
   * @param jvm options of each node's JVM
   */
  public static ThreeNodes start(Path home, Path work, List<String> jvm) throws IOException {
    delete(work);
    ThreeNodes cluster = new ThreeNodes(plans(home, work, jvm));
    try {
      for (NodePlan plan : cluster.plans) {
        cluster.nodes.add(Node.start(plan));
      }
      cluster.awaitGreen(STARTING);
      return cluster;
    } catch (IOException | RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  private static void closeQuietly(ThreeNodes cluster) {
    try {
      cluster.close();
    } catch (IOException e) {
      // The nodes end with this JVM anyhow.
      System.err.println(e);
    }
  }

  private static List<NodePlan> plans(Path home, Path work, List<String> jvm) throws IOException {
    List<Integer> ports = Ports.free(2 * COUNT);
    String seeds =
        ports.subList(COUNT, 2 * COUNT).stream()
            .map(port -> "127.0.0.1:" + port)
            .collect(Collectors.joining("\", \"", "[\"", "\"]"));
    List<NodePlan> plans = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      plans.add(
          new NodePlan(
              home,
              work.resolve("node-" + i),
              "127.0.0.1",
              ports.get(i),
              List.of(),
              jvm,
              settings(i, ports.get(COUNT + i), seeds)));
    }
    return plans;
  }

  private static Map<String, String> settings(int node, int port, String seeds) {
    return Map.ofEntries(
        Map.entry("cluster.name", "imr-three-nodes"),
        Map.entry("node.name", "node-" + node),
        Map.entry("transport.port", Integer.toString(port)),
        Map.entry("discovery.seed_hosts", seeds),
        Map.entry("cluster.initial_cluster_manager_nodes", "[node-0, node-1, node-2]"),
        // A node that is gone, or hangs, is noticed in seconds; one that is merely slow is not.
        Map.entry("discovery.find_peers_interval", "500ms"),
        Map.entry("cluster.fault_detection.leader_check.interval", "500ms"),
        Map.entry("cluster.fault_detection.leader_check.timeout", "4s"),
        Map.entry("cluster.fault_detection.leader_check.retry_count", "2"),
        Map.entry("cluster.fault_detection.follower_check.interval", "500ms"),
        Map.entry("cluster.fault_detection.follower_check.timeout", "4s"),
        Map.entry("cluster.fault_detection.follower_check.retry_count", "2"));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Returns where the nodes answer, whether they run or not. */
  public List<URI> urls() {
    return plans.stream().map(NodePlan::url).toList();
  }

  /** Returns a node's process. */
  public ProcessHandle process(int node) {
    return nodes.get(node).process();
  }

  /** Kills a node's JVM by SIGKILL. */
  public void kill(int node) throws IOException {
    nodes.get(node).kill();
  }

  /** Starts a node again, on its data and at its ports, and waits until it answers. */
  public void restart(int node) throws IOException {
    nodes.get(node).kill();
    nodes.set(node, Node.start(plans.get(node)));
    nodes.get(node).awaitAnswer(STARTING);
  }

  private void makeWhole() throws IOException {
    for (int i = 0; i < COUNT; i++) {
      if (!nodes.get(i).shouldRun()) {
        restart(i);
      }
    }
    awaitGreen(STARTING);
  }

  /**
   * Waits until every running node says that all running nodes are there and no shard is missing.
   */
  public void awaitGreen(Duration atMost) throws IOException {
    Health.GREEN.await(running(), atMost);
  }

  /**
   * Waits until every running node says that only the running are there and replicas are missing.
   */
  public void awaitYellow(Duration atMost) throws IOException {
    Health.YELLOW.await(running(), atMost);
  }

  private List<Node> running() {
    return nodes.stream().filter(Node::shouldRun).toList();
  }

  /** Returns the last lines that a node has printed. */
  public String logs(int node, int lines) {
    return nodes.get(node).log(lines);
  }

  /** Kills all nodes; a second time does nothing. */
  @Override
  public void close() throws IOException {
    // All at once first: those that are left would notice, and write about it.
    nodes.forEach(node -> node.process().destroyForcibly());
    for (Node node : nodes) {
      node.kill();
    }
  }
}
