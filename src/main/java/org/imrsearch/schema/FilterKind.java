package org.imrsearch.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an analysis chain does to each token. */
public enum FilterKind {
  /** Drops {@code 's} from the end. */
  POSSESSIVE("possessive"),
  /** Writes it in lower case. */
  LOWERCASE("lowercase"),
  /** Writes accented letters without their accents. */
  ASCII_FOLD("ascii-fold"),
  /** Parts a number from letters that follow it. */
  UNITS_APART("units-apart"),
  /** Writes out the second of two levels of the spine, L4-5, with its letter. */
  SPINE_LEVELS("spine-levels"),
  /**
   * Keeps the token and, where its stem differs, puts the stem beside it at the same position,
   * marked so that it can't be taken for a word as written. Exact phrases and stems then live in
   * one field.
   */
  STEM_BESIDE("stem-beside"),
  /** Replaces the token by its stem. */
  STEM("stem");

  private final String code;

  FilterKind(String code) {
    this.code = code;
  }

  /** Returns the name used in {@code analysis.yaml}. */
  public String code() {
    return code;
  }

  /** Returns the filter of that name. */
  public static Optional<FilterKind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
  }

  /** Returns all names used in {@code analysis.yaml}. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(FilterKind::code).toList();
  }
}
