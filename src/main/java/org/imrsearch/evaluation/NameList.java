package org.imrsearch.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts letters and keeps the first names, for a remark that stays short however many there are.
 */
final class NameList {
  private static final int SHOWN = 5;

  private final List<String> first = new ArrayList<>();
  private int count;

  void add(String name) {
    count++;
    if (first.size() < SHOWN) {
      first.add(name);
    }
  }

  /** Returns a remark on the letters; none where there are none. */
  Optional<String> remark(String what) {
    if (count == 0) {
      return Optional.empty();
    }
    String more = count > SHOWN ? " and %d more".formatted(count - SHOWN) : "";
    return Optional.of(
        "%d %s %s: %s%s"
            .formatted(
                count, count == 1 ? "letter" : "letters", what, String.join(", ", first), more));
  }
}
