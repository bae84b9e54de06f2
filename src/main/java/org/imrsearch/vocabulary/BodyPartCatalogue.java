package org.imrsearch.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of the body of {@code body-parts.csv}. */
public final class BodyPartCatalogue {
  private final PhraseTagger<BodyPart> names;
  private final Map<String, BodyPart> byName;

  private BodyPartCatalogue(PhraseTagger<BodyPart> names, Map<String, BodyPart> byName) {
    this.names = names;
    this.byName = Map.copyOf(byName);
  }

  static BodyPartCatalogue read(ConfigFile file) {
    ConfigTable table =
        ConfigTable.read(
            file,
            List.of("body_part"),
            List.of("aliases", "region", "parent", "confidence", "origin"));
    Aliases<BodyPart> names = new Aliases<>();
    Map<String, BodyPart> byName = new HashMap<>();
    for (ConfigRow row : table.rows()) {
      Confidence.of(row);
      String name = row.get("body_part");
      BodyPart part =
          new BodyPart(name, row.optional("region").orElse(name), row.optional("parent"));
      byName.put(name, part);
      names.addAll(row, name, part);
    }
    for (ConfigRow row : table.rows()) {
      Optional<String> parent = row.optional("parent");
      if (parent.isPresent() && !byName.containsKey(parent.get())) {
        throw row.error(
            "unknown parent \"" + parent.get() + "\"", "allowed: a body_part of this table");
      }
    }
    return new BodyPartCatalogue(names.tagger(), byName);
  }

  /** Returns the parts of the body that a text names, from left to right. */
  public List<Match<BodyPart>> tag(Tokens text) {
    return names.tag(text);
  }

  /** Returns the first part of the body that a text names. */
  public Optional<Match<BodyPart>> first(Tokens text) {
    return names.first(text);
  }

  /** Returns the part of that name or alias. */
  public Optional<BodyPart> find(String name) {
    return names.exactly(name);
  }

  /** Returns the names of the parts that a text names. */
  List<String> named(String text) {
    return tag(Tokens.of(text)).stream().map(match -> match.payload().name()).toList();
  }

  boolean knows(String word) {
    return names.knows(word);
  }

  /** Returns whether a part of exactly that name is in the table. */
  boolean has(String name) {
    return byName.containsKey(name);
  }
}
