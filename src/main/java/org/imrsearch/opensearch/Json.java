package org.imrsearch.opensearch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** Returns an object with one member. */
  static ObjectNode object(String name, JsonNode value) {
    return object().set(name, value);
  }

  /** Begins an array at a name, each part of which before a point is an object. */
  static ArrayNode at(ObjectNode object, String name) {
    ObjectNode inner = object;
    String[] parts = name.split("\\.", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      inner = inner.get(parts[i]) instanceof ObjectNode known ? known : inner.putObject(parts[i]);
    }
    return inner.putArray(parts[parts.length - 1]);
  }

  /** Writes values as lines, another line before each. */
  static byte[] lines(List<? extends JsonNode> values, JsonNode before) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (JsonNode value : values) {
      lines.writeBytes(bytes(before));
      lines.write('\n');
      lines.writeBytes(bytes(value));
      lines.write('\n');
    }
    return lines.toByteArray();
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
