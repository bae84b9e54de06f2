package org.imrsearch.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes shapes as JSON Schema, as OpenAPI 3.1 takes it. */
final class ShapeJson {
  private final JsonGenerator json;

  ShapeJson(JsonGenerator json) {
    this.json = json;
  }

  /** Returns the shapes with a name among some and within them, by name. */
  static Map<String, Shape> named(Collection<Shape> shapes) {
    Map<String, Shape> named = new LinkedHashMap<>();
    shapes.forEach(shape -> gather(shape, named));
    return named;
  }

  private static void gather(Shape shape, Map<String, Shape> into) {
    switch (shape) {
      case Shape.Named named ->
          named
              .shape()
              .filter(within -> into.putIfAbsent(named.name(), within) == null)
              .ifPresent(within -> gather(within, into));
      case Shape.ListOf list -> gather(list.element(), into);
      case Shape.MapOf map -> gather(map.value(), into);
      case Shape.OrNull maybe -> gather(maybe.value(), into);
      case Shape.ObjectOf object ->
          object.properties().forEach(property -> gather(property.shape(), into));
      case Shape.Text t -> {}
      case Shape.Whole w -> {}
      case Shape.Fraction f -> {}
      case Shape.Flag f -> {}
      case Shape.Any a -> {}
    }
  }

  /** Writes a schema. */
  void write(Shape shape) {
    json.writeStartObject();
    properties(shape);
    json.writeEndObject();
  }

  /** Writes what a schema says into an object that the caller opens and closes. */
  void properties(Shape shape) {
    switch (shape) {
      case Shape.Named named ->
          json.writeStringProperty("$ref", "#/components/schemas/" + named.name());
      case Shape.Text text -> text(text);
      case Shape.Whole whole -> {
        json.writeStringProperty("type", "integer");
        whole.least().ifPresent(least -> json.writeNumberProperty("minimum", least));
        whole.most().ifPresent(most -> json.writeNumberProperty("maximum", most));
      }
      case Shape.Fraction f -> json.writeStringProperty("type", "number");
      case Shape.Flag f -> json.writeStringProperty("type", "boolean");
      case Shape.ListOf list -> {
        json.writeStringProperty("type", "array");
        within("items", list.element());
      }
      case Shape.MapOf map -> {
        json.writeStringProperty("type", "object");
        within("additionalProperties", map.value());
      }
      case Shape.OrNull maybe -> orNull(maybe.value());
      case Shape.ObjectOf object -> object(object);
      case Shape.Any a -> {}
    }
  }

  private void text(Shape.Text text) {
    json.writeStringProperty("type", "string");
    if (!text.format().isEmpty()) {
      json.writeStringProperty("format", text.format());
    }
    if (!text.values().isEmpty()) {
      strings("enum", text.values());
    }
  }

  private void orNull(Shape shape) {
    json.writeArrayPropertyStart("anyOf");
    write(shape);
    json.writeStartObject();
    json.writeStringProperty("type", "null");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void object(Shape.ObjectOf object) {
    json.writeStringProperty("type", "object");
    json.writeObjectPropertyStart("properties");
    for (Shape.Property property : object.properties()) {
      within(property.name(), property.shape());
    }
    json.writeEndObject();
    strings(
        "required",
        object.properties().stream()
            .filter(Shape.Property::required)
            .map(Shape.Property::name)
            .toList());
    json.writeBooleanProperty("additionalProperties", false);
  }

  private void within(String name, Shape shape) {
    json.writeName(name);
    write(shape);
  }

  void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach((Consumer<String>) json::writeString);
    json.writeEndArray();
  }
}
