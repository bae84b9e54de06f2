package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value: an object's members by name, an array's elements, or a scalar as text; null is an
 * empty text.
 */
record JsonTree(Map<String, JsonTree> members, List<JsonTree> elements, String text) {
  private static final JsonFactory FACTORY = new JsonFactory();

  static JsonTree read(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static JsonTree value(JsonParser json) {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    List<JsonTree> elements = new ArrayList<>();
    switch (json.currentToken()) {
      case START_OBJECT -> {
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, value(json));
        }
      }
      case START_ARRAY -> {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(json));
        }
      }
      case VALUE_NULL -> {}
      default -> {
        return new JsonTree(members, elements, json.getString());
      }
    }
    return new JsonTree(members, elements, "");
  }

  JsonTree get(String name) {
    return members.getOrDefault(name, new JsonTree(Map.of(), List.of(), ""));
  }

  String text(String name) {
    return get(name).text();
  }

  Optional<String> optional(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty());
  }

  List<JsonTree> list(String name) {
    return get(name).elements();
  }

  /** Returns an array written on one line: "MTUS > Chronic Pain", "[98, 99]". */
  String joined(String separator) {
    return elements.isEmpty()
        ? text
        : String.join(separator, elements.stream().map(e -> e.joined("-")).toList());
  }
}
