package org.imrsearch.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** A node behind a network that can be cut, and mended. */
public final class CutNode implements AutoCloseable {
  private static final int PORT = 9200;

  private final CutNetwork network;
  private final Node node;

  private CutNode(CutNetwork network, Node node) {
    this.network = network;
    this.node = node;
  }

  /**
   * Starts a node and waits until it answers; skips the test where no network can be cut.
   *
   * @param home the unpacked distribution
   * @param folder where its configuration, data and logs are
   */
  public static CutNode start(Path home, Path folder) throws IOException {
    Distribution.require(CutNetwork.unavailable());
    CutNetwork network = CutNetwork.open();
    NodePlan plan =
        new NodePlan(
            home,
            folder,
            network.address(),
            PORT,
            network.inside(),
            NodePlan.SMALL,
            Map.of("discovery.type", "single-node"));
    try {
      return new CutNode(network, Node.started(plan, ThreeNodes.STARTING));
    } catch (IOException | RuntimeException e) {
      network.close();
      throw e;
    }
  }

  /** Returns where it answers. */
  public URI url() {
    return node.url();
  }

  /** Drops all packets from now on, in silence. */
  public void cut() throws IOException {
    network.cut();
  }

  /** Lets packets pass again. */
  public void mend() throws IOException {
    network.mend();
  }

  /** Returns the last lines that the node has printed. */
  public String log(int lines) {
    return node.log(lines);
  }

  /** Kills the node; the network goes with it. */
  @Override
  public void close() throws IOException {
    node.kill();
    network.close();
  }
}
