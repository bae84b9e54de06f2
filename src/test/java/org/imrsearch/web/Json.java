package org.imrsearch.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON value as Java has it: maps, lists, texts, numbers and truth values; null is empty. */
record Json(Optional<Object> value) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Reads one value. */
  static Json read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Json read = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value");
      }
      return read;
    }
  }

  private static Json value(JsonParser json) {
    return switch (Objects.requireNonNull(json.currentToken())) {
      case START_OBJECT -> {
        Map<String, Json> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, value(json));
        }
        yield of(members);
      }
      case START_ARRAY -> {
        List<Json> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(json));
        }
        yield of(values);
      }
      case VALUE_NULL -> new Json(Optional.empty());
      case VALUE_TRUE -> of(true);
      case VALUE_FALSE -> of(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> of(new BigDecimal(json.getString()));
      default -> of(json.getString());
    };
  }

  private static Json of(Object value) {
    return new Json(Optional.of(value));
  }

  /** Returns the value, which is no null. */
  Object get() {
    return value.orElseThrow();
  }

  @SuppressWarnings("unchecked") // Made so by value().
  Map<String, Json> members() {
    return (Map<String, Json>) get();
  }

  @SuppressWarnings("unchecked") // Made so by value().
  List<Json> elements() {
    return (List<Json>) get();
  }

  /** Returns what stands under names, one within the other. */
  Json at(String... names) {
    Json here = this;
    for (String name : names) {
      here = Objects.requireNonNull(here.members().get(name), () -> "no " + name);
    }
    return here;
  }

  String text() {
    return (String) get();
  }

  int number() {
    return ((BigDecimal) get()).intValueExact();
  }
}
