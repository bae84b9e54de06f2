package org.imrsearch.evaluation;

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
 * A JSON value. Other than the reader of determinations it keeps apart a key that is missing and
 * one that is null, since a truth may leave keys out.
 */
sealed interface JsonTree {
  /** An object's members by name. */
  record Members(Map<String, JsonTree> byName) implements JsonTree {}

  /** An array. */
  record Elements(List<JsonTree> values) implements JsonTree {}

  /** A string, number or truth value, as text. */
  record Scalar(String text) implements JsonTree {}

  /** Null, and what stands under a missing key. */
  record Nothing() implements JsonTree {}

  /** Creates the parsers. */
  JsonFactory FACTORY = new JsonFactory();

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException when the text is JSON but not one object
   * @throws tools.jackson.core.JacksonException when the text is not JSON
   */
  static JsonTree read(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("a line must be one JSON object");
      }
      JsonTree object = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON object in a line");
      }
      return object;
    }
  }

  private static JsonTree value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, value(json));
        }
        yield new Members(members);
      }
      case START_ARRAY -> {
        List<JsonTree> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(json));
        }
        yield new Elements(values);
      }
      case VALUE_NULL -> new Nothing();
      default -> new Scalar(json.getString());
    };
  }

  /** Returns whether this is an object with the key, be it null. */
  default boolean has(String key) {
    return this instanceof Members members && members.byName().containsKey(key);
  }

  /** Returns what stands under a key; nothing where the key is missing. */
  default JsonTree get(String key) {
    return this instanceof Members members
        ? members.byName().getOrDefault(key, new Nothing())
        : new Nothing();
  }

  /**
   * Returns the text under a key; empty where it is null or missing.
   *
   * @throws IllegalArgumentException when a list or an object stands there
   */
  default Optional<String> text(String key) {
    return switch (get(key)) {
      case Scalar scalar -> Optional.of(scalar.text());
      case Nothing n -> Optional.empty();
      case Members m -> throw new IllegalArgumentException("\"" + key + "\" is not a text");
      case Elements e -> throw new IllegalArgumentException("\"" + key + "\" is not a text");
    };
  }

  /**
   * Returns the elements of the list under a key; none where it is null or missing.
   *
   * @throws IllegalArgumentException when something else stands there
   */
  default List<JsonTree> list(String key) {
    return switch (get(key)) {
      case Elements elements -> elements.values();
      case Nothing n -> List.of();
      case Members m -> throw new IllegalArgumentException("\"" + key + "\" is not a list");
      case Scalar s -> throw new IllegalArgumentException("\"" + key + "\" is not a list");
    };
  }

  /** Returns the texts of the list under a key, as {@link #list}. */
  default List<String> texts(String key) {
    return list(key).stream()
        .map(
            element -> {
              if (element instanceof Scalar scalar) {
                return scalar.text();
              }
              throw new IllegalArgumentException("\"" + key + "\" holds more than texts");
            })
        .toList();
  }
}
