package org.imrsearch.vocabulary;

import java.util.Map;

/**
 * How sure a row of a catalogue is; its column {@code origin} says why. Whatever the confidence, a
 * row names and groups what a letter says, and never stands in for it.
 */
public enum Confidence {
  /** Read in letters or official lists, or known beyond doubt. */
  HIGH,
  /** Generally known, or partly seen. */
  MEDIUM,
  /** Unsure. */
  LOW;

  static final Map<String, Confidence> BY_WORD = Map.of("high", HIGH, "medium", MEDIUM, "low", LOW);

  static Confidence of(ConfigRow row) {
    return row.oneOf("confidence", BY_WORD).orElse(MEDIUM);
  }
}
