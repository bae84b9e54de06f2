package org.imrsearch.opensearch;

import java.util.List;
import org.imrsearch.engine.IndexEdition;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a cluster is told when an index is made: settings and mappings, rendered from the schema and
 * carrying its edition. It changes with {@link DocumentLayout#VERSION}.
 */
final class IndexDefinition {
  /** Searches reach so many hits deep. */
  static final int DEEPEST_HIT = SearchEngine.DEEPEST_HIT;

  /** The patterns of one request are joined, and outgrow the 1,000 characters of the default. */
  private static final int LONGEST_PATTERN = 10_000;

  private static final String META = "_meta";
  private static final String FINGERPRINT = "fingerprint";
  private static final String VERSION = "version";

  private final IndexSchema schema;
  private final IndexEdition edition;

  private IndexDefinition(IndexSchema schema, IndexEdition edition) {
    this.schema = schema;
    this.edition = edition;
  }

  /**
   * Returns the definition of an index of these fields.
   *
   * @param formatVersion changes whenever the same letter would be read or written otherwise
   */
  static IndexDefinition of(IndexSchema schema, String formatVersion) {
    return new IndexDefinition(
        schema,
        new IndexEdition(schema.fingerprint(), DocumentLayout.VERSION + "/" + formatVersion));
  }

  /** Returns what an index made by it says that it was built with. */
  IndexEdition edition() {
    return edition;
  }

  /**
   * Returns what an index says that it was built with; empty texts where it says nothing.
   *
   * @param mappings the index's, the node with {@code _meta} in it
   */
  static IndexEdition edition(JsonNode mappings) {
    JsonNode meta = mappings.path(META);
    return new IndexEdition(meta.path(FINGERPRINT).asString(""), meta.path(VERSION).asString(""));
  }

  /**
   * Refuses an index that would be built otherwise now.
   *
   * @param mappings the index's
   * @param place the index as a person names it
   */
  void requireFit(JsonNode mappings, String place) {
    edition(mappings).requireFit(edition, "the index " + place);
  }

  /** Returns the body of the request that makes the index. */
  ObjectNode body(IndexShape shape) {
    ObjectNode body = Json.object();
    body.set("settings", Json.object().set("index", settings(shape)));
    body.set("mappings", mappings());
    return body;
  }

  private ObjectNode settings(IndexShape shape) {
    ObjectNode settings = Json.object();
    settings.put("number_of_shards", shape.shards());
    settings.put("number_of_replicas", shape.replicas());
    // What was put is to be seen from a commit on, which refreshes.
    settings.put("refresh_interval", "-1");
    settings.put("translog.durability", "request");
    settings.put("codec", "best_compression");
    settings.put("max_result_window", DEEPEST_HIT);
    settings.put("max_regex_length", LONGEST_PATTERN);
    settings.set("similarity", WordSimilarity.settings(schema.fields()));
    settings.set("analysis", AnalysisSettings.of(chainsInUse()));
    return settings;
  }

  private List<AnalyzerSpec> chainsInUse() {
    List<String> used =
        schema.fields().stream()
            .flatMap(field -> field.wordSearch().stream())
            .map(Field.Words::analyzer)
            .toList();
    return schema.analyzers().stream().filter(chain -> used.contains(chain.name())).toList();
  }

  private ObjectNode mappings() {
    ObjectNode mappings = Json.object();
    mappings.put("dynamic", "strict");
    mappings.putObject("_source").putArray("includes").add(DocumentLayout.JSON);
    mappings.putObject("_routing").put("required", true);
    mappings
        .putObject(META)
        .put(FINGERPRINT, edition.fingerprint())
        .put(VERSION, edition.version());
    mappings.set("properties", FieldMappings.of(schema.fields()));
    return mappings;
  }
}
