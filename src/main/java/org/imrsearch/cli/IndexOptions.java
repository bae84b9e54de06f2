package org.imrsearch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where the index is. */
final class IndexOptions {
  private static final String USUAL = "imr-index";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "The index: a folder, or its name on a cluster (default: $$IMR_INDEX, else imr-index).")
  private Optional<String> index = Optional.empty();

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description =
          "lucene, in a folder, or opensearch, on a cluster (default: $$IMR_ENGINE, else lucene).")
  private Optional<EngineKind> engine = Optional.empty();

  @Option(
      names = "--url",
      paramLabel = "URL",
      split = ",",
      description =
          "A host of the cluster; may be repeated, or listed with commas (default: $$IMR_URL)."
              + " Who asks is in $$IMR_USER and $$IMR_PASSWORD, or in $$IMR_CLUSTER_TOKEN.")
  private List<String> urls = List.of();

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description =
          "Certificates, as PEM, of the authority that the cluster is certified by (default:"
              + " $$IMR_CA, else those of the JDK).")
  private Optional<Path> authority = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long the cluster has to answer (default: $$IMR_TIMEOUT, else 30).")
  private Optional<Integer> timeout = Optional.empty();

  /** Returns where the index is. */
  IndexPlace place() {
    PlaceReader reader = reader();
    return reader.read(typed(), index.or(() -> reader.value("IMR_INDEX")).orElse(USUAL));
  }

  /** Returns where a command's own index is, whatever IMR_INDEX says. */
  IndexPlace ownPlace(Path folder, String name) {
    PlaceReader reader = reader();
    String usual = reader.engine(engine) == EngineKind.LUCENE ? folder.toString() : name;
    return reader.read(typed(), index.orElse(usual));
  }

  /** Returns whether the command line names the index, whatever the environment says. */
  boolean named() {
    return index.isPresent();
  }

  private PlaceReader.Typed typed() {
    return new PlaceReader.Typed(engine, urls, authority, timeout);
  }

  private static PlaceReader reader() {
    return new PlaceReader(System.getenv());
  }
}
