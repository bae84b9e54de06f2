package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something known, by its name.
 *
 * @param name what it is
 * @param values what is known; one at least
 */
public record Fact(String name, List<Linked> values) {
  public Fact {
    values = List.copyOf(values);
  }

  /** Facts in the order in which they are added, without those that nothing is known of. */
  static final class Facts {
    private final List<Fact> all = new ArrayList<>();

    Facts add(String name, List<Linked> values) {
      if (!values.isEmpty()) {
        all.add(new Fact(name, values));
      }
      return this;
    }

    Facts add(String name, Optional<String> value) {
      return add(name, value.filter(v -> !v.isBlank()).map(Linked::plain).stream().toList());
    }

    List<Fact> list() {
      return List.copyOf(all);
    }
  }
}
