package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the names of a catalogue's entries, and refuses a name that two entries claim. A name
 * that begins with {@code =} is found only with its capitals.
 */
final class Aliases<T> {
  private final PhraseTagger.Builder<T> phrases = PhraseTagger.builder();

  /** By identity: hashing records would cost more than all the rest of reading a table. */
  private final IdentityHashMap<T, Integer> lines = new IdentityHashMap<>();

  private final List<String> written = new ArrayList<>();
  private final List<T> entries = new ArrayList<>();

  /** Made when the first misspelt name is met: most runs of the program meet none. */
  private volatile Optional<NearNames<T>> near = Optional.empty();

  void abbreviate(Map<String, String> abbreviations) {
    abbreviations.forEach(phrases::abbreviate);
  }

  /** Adds a name and the aliases of the row's column {@code aliases}. */
  void addAll(ConfigRow row, String name, T entry) {
    add(row, name, entry);
    addAll(row, row.list("aliases"), entry);
  }

  void addAll(ConfigRow row, List<String> names, T entry) {
    for (String name : names) {
      add(row, name, entry);
    }
  }

  void add(ConfigRow row, String name, T entry) {
    boolean asWritten = name.startsWith("=");
    String phrase = asWritten ? name.substring(1) : name;
    lines.putIfAbsent(entry, row.line());
    written.add(phrase);
    entries.add(entry);
    T known = putOrRefuse(row, phrase, entry, asWritten);
    int line = lines.getOrDefault(known, 0);
    if (line != row.line() && !known.equals(entry)) {
      throw row.error(
          "\"" + phrase + "\" is claimed by line " + line + " as well",
          "give each name to one entry");
    }
  }

  private T putOrRefuse(ConfigRow row, String phrase, T entry, boolean asWritten) {
    try {
      return phrases.put(phrase, entry, asWritten);
    } catch (IllegalArgumentException e) {
      throw row.error("name \"" + phrase + "\"", "a name holds a letter or a digit", e);
    }
  }

  PhraseTagger<T> tagger() {
    return phrases.build();
  }

  /** Returns what a misspelt name can mean, once all names are added. */
  List<T> near(String misspelt) {
    NearNames<T> names = near.orElseGet(() -> NearNames.of(written, entries));
    near = Optional.of(names);
    return names.find(misspelt);
  }
}
