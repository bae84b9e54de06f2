package org.imrsearch.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a value against a schema of an OpenAPI document: as much of JSON Schema as this program
 * writes. A word of it that is not known here fails too, so that nothing goes unchecked.
 */
final class SchemaCheck {
  private static final Set<String> KNOWN =
      Set.of(
          "$ref",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "anyOf",
          "format",
          "minimum",
          "maximum");

  private final Json document;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(Json document) {
    this.document = document;
  }

  /** Returns what of a value is not as a schema of a document has it, and where. */
  static List<String> faults(Json document, Json schema, Json value) {
    SchemaCheck check = new SchemaCheck(document);
    check.check(schema, value, "$");
    return check.faults;
  }

  private void check(Json schema, Json value, String where) {
    Map<String, Json> words = schema.members();
    words.keySet().stream()
        .filter(word -> !KNOWN.contains(word))
        .forEach(word -> faults.add(where + ": unknown word " + word));
    if (words.containsKey("$ref")) {
      String name = schema.at("$ref").text().replace("#/components/schemas/", "");
      check(document.at("components", "schemas", name), value, where);
    } else if (words.containsKey("anyOf")) {
      boolean any =
          schema.at("anyOf").elements().stream()
              .anyMatch(one -> faults(document, one, value).isEmpty());
      require(any, where, "none of those possible");
    } else if (words.containsKey("type")) {
      ofType(schema.at("type").text(), schema, value, where);
    }
  }

  private void ofType(String type, Json schema, Json value, String where) {
    Object given = value.value().orElse("null");
    switch (type) {
      case "null" -> require(value.value().isEmpty(), where, "not null");
      case "boolean" -> require(given instanceof Boolean, where, "no truth value");
      case "number" -> require(given instanceof BigDecimal, where, "no number");
      case "integer" -> whole(schema, given, where);
      case "string" -> text(schema, value, where);
      case "array" -> {
        require(given instanceof List, where, "no array");
        for (int i = 0; given instanceof List && i < value.elements().size(); i++) {
          check(schema.at("items"), value.elements().get(i), where + "[" + i + "]");
        }
      }
      case "object" -> {
        require(given instanceof Map, where, "no object");
        if (given instanceof Map) {
          object(schema, value, where);
        }
      }
      default -> faults.add(where + ": unknown type " + type);
    }
  }

  private void whole(Json schema, Object given, String where) {
    boolean whole = given instanceof BigDecimal number && number.scale() <= 0;
    require(whole, where, "no whole number");
    if (given instanceof BigDecimal number && schema.members().containsKey("minimum")) {
      require(number.compareTo((BigDecimal) schema.at("minimum").get()) >= 0, where, "too small");
    }
  }

  private void text(Json schema, Json value, String where) {
    boolean text = value.value().filter(String.class::isInstance).isPresent();
    require(text, where, "no text");
    if (text && schema.members().containsKey("enum")) {
      require(schema.at("enum").elements().contains(value), where, "not one of those there are");
    }
    if (text && schema.members().containsKey("format")) {
      try {
        LocalDate.parse(value.text());
      } catch (DateTimeParseException e) {
        faults.add(where + ": no date");
      }
    }
  }

  private void object(Json schema, Json value, String where) {
    Map<String, Json> properties =
        schema.members().containsKey("properties") ? schema.at("properties").members() : Map.of();
    Json others = schema.at("additionalProperties");
    value
        .members()
        .forEach(
            (name, member) -> {
              String there = where + "." + name;
              if (properties.containsKey(name)) {
                check(properties.get(name), member, there);
              } else if (others.get() instanceof Map) {
                check(others, member, there);
              } else {
                faults.add(there + ": not in the schema");
              }
            });
    if (schema.members().containsKey("required")) {
      schema.at("required").elements().stream()
          .map(Json::text)
          .filter(name -> !value.members().containsKey(name))
          .forEach(name -> faults.add(where + ": lacks " + name));
    }
  }

  private void require(boolean holds, String where, String fault) {
    if (!holds) {
      faults.add(where + ": " + fault);
    }
  }
}
