package org.imrsearch.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrsearch.opensearch.Cluster;
import org.imrsearch.opensearch.ClusterSettings;

/** Where an index is, and so which engine works on it. */
sealed interface IndexPlace {
  /** Returns how messages name the place. */
  @Override
  String toString();

  /** Returns the options by which a command finds the place. */
  List<String> options();

  /** A folder of this machine, for the embedded engine. */
  record Folder(Path path) implements IndexPlace {
    @Override
    public List<String> options() {
      return List.of("--index", path.toString());
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /** An alias on an OpenSearch cluster. */
  record OnCluster(ClusterSettings cluster, String index) implements IndexPlace {
    /** Opens what holds the cluster and closes it with itself; or closes it when that fails. */
    <T> T opened(Function<Cluster, T> opening) {
      Cluster connected = Cluster.connect(cluster);
      try {
        return opening.apply(connected);
      } catch (RuntimeException e) {
        connected.close();
        throw e;
      }
    }

    @Override
    public List<String> options() {
      List<String> options =
          new ArrayList<>(List.of("--index", index, "--engine", "opensearch", "--url"));
      options.add(cluster.hosts().stream().map(URI::toString).collect(Collectors.joining(",")));
      cluster
          .certificateAuthority()
          .ifPresent(file -> options.addAll(List.of("--ca", file.toString())));
      options.addAll(List.of("--timeout", String.valueOf(cluster.answerTimeout().toSeconds())));
      return options;
    }

    @Override
    public String toString() {
      return index + " at " + cluster.names();
    }
  }
}
