package org.imrsearch.bench.engines;

import java.nio.file.Path;
import java.util.List;

/** Who is measured, in the order of the report: first the limit, then this program. */
final class Contenders {
  /** The version that the build unpacks. */
  private static final String OPENSEARCH = "3.8.0";

  private Contenders() {}

  /**
   * @param folder where the unpacked OpenSearch is, if it is there
   */
  static List<Contender> all(Path config, Path folder) {
    return List.of(
        new Handwritten(),
        new Project(config),
        new Sqlite(),
        new OpenSearch(folder.resolve("opensearch-" + OPENSEARCH)));
  }
}
