package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.imrsearch.schema.IndexSchema;
import tools.jackson.databind.JsonNode;

/** Checks that an index on a cluster is sound: that it can be read, and its letters are whole. */
public final class OpenSearchCheck {
  private OpenSearchCheck() {}

  /**
   * Checks an index from end to end, as it is seen by searches; indexers may go on writing.
   *
   * @param name of the index, an alias
   * @throws IndexException when there is no such index, when it was built with other index-time
   *     settings or another version, or when the cluster can't be asked
   */
  public static CheckReport run(
      Cluster cluster, String name, IndexSchema schema, String formatVersion) {
    IndexSeries series =
        new IndexSeries(cluster, name, IndexDefinition.of(schema, formatVersion), ShapeWish.NONE);
    Optional<String> current = series.current();
    if (current.isEmpty()) {
      throw new IndexException(
          "no index %s; make one with: imr index PATH... --engine opensearch"
              .formatted(series.place()));
    }
    series.requireFit(current.get());
    JsonNode health = cluster.ask(Call.get("/_cluster/health/" + current.get()));
    return switch (health.path("status").asString("")) {
      case "green" -> contents(cluster, current.get(), List.of());
      case "yellow" -> contents(cluster, current.get(), List.of(fewerCopies(health)));
      default -> new CheckReport(0, 0, List.of(missingShards(health)));
    };
  }

  private static CheckReport contents(Cluster cluster, String index, List<String> remarks) {
    try (Pages pages = new Pages(cluster, index)) {
      LetterCheck check = new LetterCheck(pages);
      List<String> problems = new ArrayList<>(check.problems());
      return new CheckReport(check.letters(), check.rulings(), problems, remarks);
    }
  }

  private static String fewerCopies(JsonNode health) {
    return "Copies of shards are missing (%d): the death of a node may lose letters until there are more nodes, or those that died are back."
        .formatted(health.path("unassigned_shards").asInt(0));
  }

  private static String missingShards(JsonNode health) {
    return "Only %d shards of the index can be read; bring the nodes back that hold the others, or rebuild the index."
        .formatted(health.path("active_primary_shards").asInt(0));
  }
}
