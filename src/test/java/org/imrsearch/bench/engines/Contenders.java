package org.imrsearch.bench.engines;

import java.nio.file.Path;
import java.util.List;

/** Who is measured, in the order of the report: first the limit, then this program. */
final class Contenders {
  private Contenders() {}

  static List<Contender> all(Path config) {
    return List.of(new Handwritten(), new Project(config));
  }
}
