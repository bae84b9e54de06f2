package org.imrsearch.vocabulary;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The drugs of {@code drugs.csv}, by generic names and brands. */
public final class DrugCatalogue {
  private final PhraseTagger<Drug> names;

  /** Headings that brands stand under, as "medical food" is: in a text they name no drug. */
  private final Map<String, Drug> collective;

  private final Map<String, String> classes = new HashMap<>();
  private final Map<Drug, List<String>> aliases;

  private DrugCatalogue(
      PhraseTagger<Drug> names,
      Map<String, Drug> collective,
      Set<String> classes,
      Map<Drug, List<String>> aliases) {
    this.names = names;
    this.collective = Map.copyOf(collective);
    this.aliases = aliases;
    for (String drugClass : classes) {
      this.classes.put(NameKey.of(drugClass), drugClass);
    }
  }

  static DrugCatalogue read(ConfigFile file) {
    ConfigTable table =
        ConfigTable.read(
            file,
            List.of("generic", "class"),
            List.of("aliases", "collective", "confidence", "origin"));
    Aliases<Drug> names = new Aliases<>();
    Map<String, Drug> collective = new HashMap<>();
    Set<String> classes = new LinkedHashSet<>();
    Map<Drug, List<String>> aliases = new LinkedHashMap<>();
    for (ConfigRow row : table.rows()) {
      Confidence.of(row);
      Drug drug = new Drug(row.get("generic"), row.get("class"));
      classes.add(drug.drugClass());
      aliases.put(drug, row.list("aliases"));
      names.addAll(row, row.list("aliases"), drug);
      if (row.yes("collective")) {
        collective.put(NameKey.of(drug.generic()), drug);
      } else {
        names.add(row, drug.generic(), drug);
      }
    }
    return new DrugCatalogue(names.tagger(), collective, classes, aliases);
  }

  /** Returns the drugs that a text names, from left to right. */
  public List<Match<Drug>> tag(Tokens text) {
    return names.tag(text);
  }

  /** Returns the drug of that generic name or brand. */
  public Optional<Drug> find(String name) {
    return names.exactly(name).or(() -> Optional.ofNullable(collective.get(NameKey.of(name))));
  }

  /** Returns the drugs whose names are there but for a slip of the pen. */
  List<Match<Drug>> misspeltIn(String text, Predicate<String> spelt) {
    return names.tagMisspelt(text, spelt);
  }

  boolean knows(String word) {
    return names.knows(word);
  }

  /** Returns every drug with the other names that the table gives it, in the table's order. */
  public Map<Drug, List<String>> aliases() {
    return Collections.unmodifiableMap(aliases);
  }

  /** Returns whether some drug is of exactly that class. */
  boolean hasClass(String drugClass) {
    return classes.containsValue(drugClass);
  }

  /** Returns class and generic of a drug, or the class alone if the text names a class. */
  Optional<List<String>> path(String text) {
    Optional<Drug> drug = find(text).or(() -> afterClass(text));
    return drug.map(d -> List.of(d.drugClass(), d.generic()))
        .or(() -> Optional.ofNullable(classes.get(NameKey.of(text))).map(List::of));
  }

  private Optional<Drug> afterClass(String text) {
    int slash = text.indexOf('/');
    return slash < 0 || !classes.containsKey(NameKey.of(text.substring(0, slash)))
        ? Optional.empty()
        : find(text.substring(slash + 1));
  }
}
