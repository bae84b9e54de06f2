package org.imrsearch.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Values with all the wordings that each is met in: a value comes once, and a wording in it once,
 * so that it weighs no more for being repeated.
 */
final class Wordings<K> {
  private final Map<K, Set<String>> byValue = new LinkedHashMap<>();

  /** Adds wordings of a value, in any case. */
  void add(K value, List<String> wordings) {
    Set<String> words = byValue.computeIfAbsent(value, v -> new LinkedHashSet<>());
    wordings.forEach(wording -> words.add(wording.toLowerCase(Locale.ROOT)));
  }

  /** Returns the values, first met first, each made of the key and its wordings. */
  Stream<FieldValue> values(BiFunction<K, String, FieldValue> make) {
    return byValue.entrySet().stream()
        .map(entry -> make.apply(entry.getKey(), String.join(" ", entry.getValue())));
  }
}
