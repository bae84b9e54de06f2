package org.imrsearch.cluster;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What these tests need. Where it is not there they are skipped with a message, or fail if {@code
 * cluster.required} is set.
 */
public final class Distribution {
  private Distribution() {}

  /** Returns where the build unpacked OpenSearch. */
  public static Path home() {
    Path home = Path.of(System.getProperty("opensearch.home", "target/opensearch"));
    require(
        Files.isDirectory(home.resolve("lib"))
            ? Optional.empty()
            : Optional.of("no OpenSearch in %s: run mvn -B -Pcluster test".formatted(home)));
    require(Offspring.unavailable());
    return home;
  }

  /** Skips the test, or lets it fail, for what is missing. */
  static void require(Optional<String> missing) {
    if (missing.isPresent()) {
      if (Boolean.getBoolean("cluster.required")) {
        fail(missing.get());
      }
      abort(missing.get());
    }
  }
}
