package org.imrsearch.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imrsearch.cluster.ThreeNodes;

/**
 * The cluster that tests talk to: three nodes of their own, or the node that {@code cluster.url}
 * names.
 */
public final class RealCluster {
  private RealCluster() {}

  /** Returns a connection, which the caller closes. */
  public static Cluster connect() {
    String url = System.getProperty("cluster.url", "");
    try {
      return connect(url.isEmpty() ? ThreeNodes.shared().urls() : List.of(URI.create(url)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a connection to nodes that a test may kill. */
  public static Cluster connect(List<URI> hosts) {
    return Cluster.connect(
        new ClusterSettings(
            hosts,
            new Credentials.None(),
            Optional.empty(),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60)));
  }

  /** Deletes the indexes behind a name, whoever made them. */
  static void remove(Cluster cluster, String name) {
    cluster.tell(Call.delete("/" + name + "-*"));
    cluster.tell(Call.delete("/" + name));
  }
}
