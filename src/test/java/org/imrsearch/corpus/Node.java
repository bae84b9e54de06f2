package org.imrsearch.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A value of a YAML resource, read with its type. What is missing or of another type is an error of
 * the resource and names its place.
 *
 * @param place where it stands, for messages
 * @param value a map, a list or a scalar
 */
record Node(String place, Object value) {

  /** Reads the resource {@code /corpus/<name>.yaml}. */
  static Node load(String name) {
    String resource = "/corpus/" + name + ".yaml";
    try (InputStream in = Node.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new Node(name, new Load(LoadSettings.builder().build()).loadFromInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  Node at(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException(place + ": no " + key));
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(map().get(key)).map(child -> new Node(place + "." + key, child));
  }

  Optional<String> findText(String key) {
    return find(key).map(Node::text);
  }

  boolean has(String key) {
    return map().get(key) != null;
  }

  String text() {
    return String.valueOf(value);
  }

  int number() {
    return Integer.parseInt(text());
  }

  List<Node> items() {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> new Node(place + "[]", item)).toList();
    }
    throw new IllegalStateException(place + " is not a list");
  }

  /** Returns the strings under a key; none where the key is missing. */
  List<String> texts(String key) {
    return find(key)
        .map(child -> child.items().stream().map(Node::text).toList())
        .orElse(List.of());
  }

  /** Returns the values under this map's keys, in the resource's order; empty values left out. */
  Map<String, Node> entries() {
    Map<String, Node> entries = new LinkedHashMap<>();
    map()
        .forEach(
            (key, child) -> {
              if (child != null) {
                entries.put(String.valueOf(key), new Node(place + "." + key, child));
              }
            });
    return entries;
  }

  private Map<?, ?> map() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalStateException(place + " is not a map");
  }
}
