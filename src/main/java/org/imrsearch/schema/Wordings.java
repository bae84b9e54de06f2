package org.imrsearch.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Values with all the wordings that each is met in: a value comes once, and a wording in it once,
 * so that it weighs no more for being repeated.
 */
final class Wordings<K> {
  private final Map<K, Set<String>> byValue = new LinkedHashMap<>();

  /** Adds wordings of a value, in any case. */
  void add(K value, List<String> wordings) {
    wordings.forEach(wording -> add(value, wording));
  }

  /** Adds a wording of a value, in any case. */
  void add(K value, String wording) {
    byValue
        .computeIfAbsent(value, v -> new LinkedHashSet<>())
        .add(wording.toLowerCase(Locale.ROOT));
  }

  /** Returns the values, first met first, each made of the key and its wordings. */
  List<FieldValue> values(BiFunction<K, String, FieldValue> make) {
    List<FieldValue> values = new ArrayList<>(byValue.size());
    byValue.forEach((value, words) -> values.add(make.apply(value, String.join(" ", words))));
    return values;
  }
}
