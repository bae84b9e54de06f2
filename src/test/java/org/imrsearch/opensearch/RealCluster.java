package org.imrsearch.opensearch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;

/** The cluster that tests named {@code *ClusterTest} speak to. */
final class RealCluster {
  private RealCluster() {}

  /** Returns a connection to the cluster at {@code -Dcluster.url}; skips the test without one. */
  static Cluster connect() {
    String url = System.getProperty("cluster.url", "");
    assumeTrue(!url.isEmpty(), "no cluster: -Dcluster.url names one");
    return Cluster.connect(ClusterTest.settings(URI.create(url)));
  }
}
