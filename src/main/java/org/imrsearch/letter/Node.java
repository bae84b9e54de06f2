package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imrsearch.determination.PageRange;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON object with its members by name. */
record Node(Object value) {
  /** Reads the object at the parser's place. */
  static Node read(JsonParser json) {
    return new Node(value(json));
  }

  /** Reads the value at the parser's place: a map, a list, or a scalar as text; null as empty. */
  static Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, value(json));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(json));
        }
        yield elements;
      }
      case VALUE_NULL -> Optional.empty();
      default -> json.getString();
    };
  }

  private Object member(String name) {
    Object member = value instanceof Map<?, ?> members ? members.get(name) : null;
    if (member == null) {
      throw new IllegalArgumentException("no \"" + name + "\" in a determination");
    }
    return member;
  }

  Node node(String name) {
    return new Node(member(name));
  }

  String text(String name) {
    return optional(name)
        .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is null"));
  }

  Optional<String> optional(String name) {
    return member(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private List<?> elements(String name) {
    return member(name) instanceof List<?> list ? list : List.of();
  }

  List<String> texts(String name) {
    return each(name, String::valueOf);
  }

  <T> List<T> list(String name, Function<Node, T> read) {
    return each(name, element -> read.apply(new Node(element)));
  }

  /** A loop: a stream for each list of each hit takes longer than reading the JSON. */
  private <T> List<T> each(String name, Function<Object, T> read) {
    List<T> all = new ArrayList<>();
    for (Object element : elements(name)) {
      all.add(read.apply(element));
    }
    return all;
  }

  List<PageRange> pages(String name) {
    List<PageRange> ranges = new ArrayList<>();
    for (Object element : elements(name)) {
      if (element instanceof List<?> pair && pair.size() == 2) {
        ranges.add(
            new PageRange(
                Integer.parseInt(String.valueOf(pair.get(0))),
                Integer.parseInt(String.valueOf(pair.get(1)))));
      }
    }
    return ranges;
  }
}
