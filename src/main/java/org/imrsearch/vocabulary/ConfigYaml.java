package org.imrsearch.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A strict view of one YAML mapping: a getter for each type; every failure names the file and the
 * line. Keys that no getter has asked for are mistakes, which {@link #done} reports, so that a
 * misspelled setting never passes for an absent one.
 */
public final class ConfigYaml {
  private final Path file;
  private final int line;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<ConfigYaml> handedOut = new ArrayList<>();

  private ConfigYaml(Path file, MappingNode node) {
    this.file = file;
    this.line = YamlDocument.line(node);
    for (NodeTuple entry : node.getValue()) {
      String key = YamlDocument.text(file, entry.getKeyNode(), "a key");
      if (entries.put(key, entry) != null) {
        throw new ConfigException(
            file,
            YamlDocument.line(entry.getKeyNode()),
            "key \"" + key + "\" twice",
            "give it once");
      }
    }
  }

  /**
   * Reads a file whose root is a mapping.
   *
   * @throws ConfigException if it is not YAML, has no such root, or repeats lists or mappings by
   *     alias
   */
  public static ConfigYaml read(ConfigFile file) {
    Node root = YamlDocument.compose(file);
    return new ConfigYaml(file.path(), YamlDocument.mapping(file.path(), root, "the file"));
  }

  /** Returns the line that the mapping begins on, from 1. */
  public int line() {
    return line;
  }

  /** Returns the file that the mapping stands in. */
  public Path file() {
    return file;
  }

  /** Returns the keys in the order of the file, for mappings whose keys are names. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Returns whether a key is there; asks for it. */
  public boolean has(String key) {
    return value(key).isPresent();
  }

  /** Returns a text that must be there and not empty. */
  public String string(String key) {
    return optionalString(key).orElseThrow(() -> missing(key));
  }

  /** Returns a text; empty if the key is missing or nothing stands behind it. */
  public Optional<String> optionalString(String key) {
    return value(key)
        .map(node -> YamlDocument.text(file, node, quoted(key)))
        .filter(text -> !text.isEmpty());
  }

  /** Returns a whole number that must be there and lie in the range, both ends included. */
  public int integer(String key, int least, int most) {
    return optionalInteger(key, least, most).orElseThrow(() -> missing(key));
  }

  /** Returns a whole number in the range, both ends included. */
  public OptionalInt optionalInteger(String key, int least, int most) {
    Optional<String> text = optionalString(key);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    String allowed = "allowed: a whole number from " + least + " to " + most;
    try {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      throw new ConfigException(file, lineOf(key), refusal(key, text.get()), allowed, e);
    }
    throw new ConfigException(file, lineOf(key), refusal(key, text.get()), allowed);
  }

  /** Returns a number that must be there and lie in the range, both ends included. */
  public double decimal(String key, double least, double most) {
    return optionalDecimal(key, least, most).orElseThrow(() -> missing(key));
  }

  /** Returns a number in the range, both ends included. */
  public Optional<Double> optionalDecimal(String key, double least, double most) {
    Optional<String> text = optionalString(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String allowed = "allowed: a number from " + least + " to " + most;
    try {
      double number = Double.parseDouble(text.get());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      throw new ConfigException(file, lineOf(key), refusal(key, text.get()), allowed, e);
    }
    throw new ConfigException(file, lineOf(key), refusal(key, text.get()), allowed);
  }

  /** Returns {@code true} or {@code false}, or what holds if the key is missing. */
  public boolean bool(String key, boolean otherwise) {
    return optionalOneOf(key, Map.of("true", true, "false", false)).orElse(otherwise);
  }

  /** Returns what the word behind a key stands for; the key must be there. */
  public <T> T oneOf(String key, Map<String, T> meanings) {
    return optionalOneOf(key, meanings).orElseThrow(() -> missing(key));
  }

  /** Returns what the word behind a key stands for. */
  public <T> Optional<T> optionalOneOf(String key, Map<String, T> meanings) {
    return optionalString(key)
        .map(
            word -> {
              T meaning = meanings.get(word);
              if (meaning == null) {
                throw error(
                    key,
                    "\"" + word + "\"",
                    "one of: " + String.join(", ", meanings.keySet().stream().sorted().toList()));
              }
              return meaning;
            });
  }

  /** Returns a list of texts; one text stands for a list of one, a missing key for none. */
  public List<String> strings(String key) {
    Optional<Node> node = value(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof ScalarNode) {
      return optionalString(key).stream().toList();
    }
    return items(key, node.get()).stream()
        .map(item -> YamlDocument.text(file, item, "an item of " + quoted(key)))
        .toList();
  }

  /** Returns a list of lists of texts; a missing key is an empty list. */
  public List<List<String>> rows(String key) {
    return value(key).map(node -> items(key, node)).orElse(List.of()).stream()
        .map(
            row ->
                items(key, row).stream()
                    .map(item -> YamlDocument.text(file, item, "an item of " + quoted(key)))
                    .toList())
        .toList();
  }

  /** Returns a mapping; an absent key is an empty mapping. */
  public ConfigYaml map(String key) {
    Optional<Node> node = value(key);
    return node.isEmpty() ? new ConfigYaml(file, YamlDocument.EMPTY) : handOut(key, node.get());
  }

  /** Returns a list of mappings; a missing key is an empty list. */
  public List<ConfigYaml> maps(String key) {
    return value(key).map(node -> items(key, node)).orElse(List.of()).stream()
        .map(item -> handOut(key, item))
        .toList();
  }

  /**
   * Ends the reading of this mapping and of all that it handed out.
   *
   * @throws ConfigException if a key is there that no getter asked for
   */
  public void done() {
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        throw new ConfigException(
            file,
            YamlDocument.line(entry.getValue().getKeyNode()),
            "unknown key \"" + entry.getKey() + "\"",
            "allowed: " + String.join(", ", asked));
      }
    }
    handedOut.forEach(ConfigYaml::done);
  }

  /** Returns the exception to throw for a mistake behind a key. */
  public ConfigException error(String key, String problem, String allowed) {
    return new ConfigException(file, lineOf(key), quoted(key) + ": " + problem, allowed);
  }

  private int lineOf(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? line : YamlDocument.line(entry.getValueNode());
  }

  private static String refusal(String key, String text) {
    return quoted(key) + ": \"" + text + "\"";
  }

  private Optional<Node> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  private ConfigYaml handOut(String key, Node node) {
    ConfigYaml view = new ConfigYaml(file, YamlDocument.mapping(file, node, quoted(key)));
    handedOut.add(view);
    return view;
  }

  private List<Node> items(String key, Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw error(key, "not a list", "write [a, b] or one item a line, each after a dash");
  }

  private ConfigException missing(String key) {
    return new ConfigException(file, line, "missing key \"" + key + "\"", "add it");
  }

  private static String quoted(String key) {
    return "\"" + key + "\"";
  }
}
