package org.imrsearch.opensearch;

import org.imrsearch.engine.IndexException;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The least that an index of these fields needs. */
record TestBlueprint(IndexSchema schema, String edition) implements Blueprint {
  @Override
  public ObjectNode body(IndexShape shape) {
    ObjectNode body = Json.object();
    body.putObject("settings")
        .put("number_of_shards", shape.shards())
        .put("number_of_replicas", shape.replicas())
        .put("refresh_interval", "-1");
    ObjectNode mappings = body.putObject("mappings").put("dynamic", "strict");
    mappings.putObject("_source").putArray("includes").add(DocumentLayout.JSON);
    mappings.putObject("_routing").put("required", true);
    mappings.putObject("_meta").put("test", edition);
    ObjectNode properties = mappings.putObject("properties");
    of(properties, DocumentLayout.TYPE, "keyword");
    of(properties, DocumentLayout.ID, "keyword");
    of(properties, DocumentLayout.PUT, "keyword");
    of(properties, DocumentLayout.ORIGIN, "keyword");
    of(properties, DocumentLayout.HASH, "keyword");
    of(properties, DocumentLayout.NUMBER, "integer");
    of(properties, DocumentLayout.RULINGS, "integer");
    of(properties, DocumentLayout.DECIDED, "long");
    of(properties, DocumentLayout.SKETCH_HIGH, "long");
    of(properties, DocumentLayout.SKETCH_LOW, "long");
    properties.putObject(DocumentLayout.JSON).put("type", "object").put("enabled", false);
    for (Field field : schema.fields()) {
      of(properties, DocumentLayout.term(field), "keyword");
      of(properties, DocumentLayout.number(field), "long");
      of(properties, DocumentLayout.facet(field), "keyword");
      of(properties, DocumentLayout.words(field), "text");
      of(properties, DocumentLayout.once(field), "text");
    }
    return body;
  }

  private static void of(ObjectNode properties, String name, String type) {
    properties.putObject(name).put("type", type);
  }

  @Override
  public boolean isOurs(JsonNode mappings) {
    return mappings.path("_meta").has("test");
  }

  @Override
  public void requireFit(JsonNode mappings, String place) {
    if (!mappings.path("_meta").path("test").asString("").equals(edition)) {
      throw new IndexException("the index " + place + " was built otherwise");
    }
  }
}
