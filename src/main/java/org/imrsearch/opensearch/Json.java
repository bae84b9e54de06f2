package org.imrsearch.opensearch;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as a cluster writes and reads it. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  /** Reads one value; nothing at all is the missing node. */
  static JsonNode read(byte[] bytes) throws JacksonException {
    return bytes.length == 0 ? JsonNodeFactory.instance.missingNode() : MAPPER.readTree(bytes);
  }

  /** Holds a text that is no JSON. */
  static JsonNode text(byte[] bytes) {
    return JsonNodeFactory.instance.stringNode(new String(bytes, StandardCharsets.UTF_8));
  }
}
