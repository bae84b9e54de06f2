package org.imrsearch.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the slots of a template stand for. Immutable. */
final class Words {
  static final Words NONE = new Words(Map.of());

  private final Map<String, String> values;

  private Words(Map<String, String> values) {
    this.values = values;
  }

  Words with(String slot, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(slot, value);
    return new Words(more);
  }

  Words with(String slot, int value) {
    return with(slot, Integer.toString(value));
  }

  Words and(Words others) {
    Map<String, String> more = new HashMap<>(values);
    more.putAll(others.values);
    return new Words(more);
  }

  Optional<String> find(String slot) {
    return Optional.ofNullable(values.get(slot));
  }
}
