package org.imrsearch.bench.engines;

import java.nio.file.Path;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.cluster.Node;

/**
 * OpenSearch giving the answers that this program gives from a folder: its words and stems, letters
 * counted, passages marked. The program's adapter asks for them; the same calls by hand take about
 * as long ({@link AdapterLatency}).
 */
final class SameOnOpenSearch extends OnNode {
  private final OpenProgram program;

  /**
   * @param home the unpacked distribution
   */
  SameOnOpenSearch(Path config, Path home) {
    super(home);
    this.program = new OpenProgram(config);
  }

  @Override
  public String key() {
    return "opensearch-same";
  }

  @Override
  public String name() {
    return "OpenSearch, same answers";
  }

  @Override
  void write(LetterSet letters, Node node) {
    ClusterIndex.write(node, program, letters);
  }

  @Override
  Searching searching(Node node) {
    return new Answers(
        program, program.engine(ClusterIndex.settings(node.url()), ClusterIndex.NAME));
  }
}
