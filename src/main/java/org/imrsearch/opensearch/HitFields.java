package org.imrsearch.opensearch;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The doc values that hits bring, where a document's source holds nothing of them. */
final class HitFields {
  private static final String ASKED = "docvalue_fields";
  private static final String BROUGHT = "fields";

  private HitFields() {}

  /** Has hits bring these besides what they bring already. */
  static ObjectNode ask(ObjectNode search, List<String> fields) {
    ArrayNode asked = search.withArray(ASKED);
    fields.forEach(asked::add);
    return search;
  }

  /** Returns a value; empty where there is none. */
  static String text(JsonNode hit, String field) {
    return value(hit, field).asString("");
  }

  /** Returns a number, where there is one. */
  static Optional<Long> number(JsonNode hit, String field) {
    JsonNode value = value(hit, field);
    return value.isNumber() ? Optional.of(value.asLong()) : Optional.empty();
  }

  private static JsonNode value(JsonNode hit, String field) {
    return hit.path(BROUGHT).path(field).path(0);
  }
}
