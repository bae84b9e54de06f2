package org.imrsearch.bench.engines;

import java.nio.file.Path;
import java.util.List;

/** Who is measured, in the order of the report: first the limit, then this program. */
final class Contenders {
  private Contenders() {}

  /**
   * @param opensearch where the unpacked OpenSearch is, if it is there
   */
  static List<Contender> all(Path config, Path opensearch) {
    return List.of(
        new Handwritten(),
        new Project(config),
        new Sqlite(),
        new OpenSearch(opensearch, false),
        new OpenSearch(opensearch, true),
        new SameOnOpenSearch(config, opensearch));
  }
}
