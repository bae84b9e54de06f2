package org.imrsearch.opensearch;

import java.net.URI;

/** Asks the cluster that is named first, and prints what becomes of it. */
final class AskOnce {
  private AskOnce() {}

  /** Takes an address. */
  public static void main(String[] args) {
    try (Cluster cluster = Cluster.connect(ConnectionTest.settings(URI.create(args[0])))) {
      System.out.println(cluster.ask(Call.post("/letters/_search", Json.object())));
    } catch (ClusterException e) {
      System.out.println(e.getMessage());
    }
  }
}
