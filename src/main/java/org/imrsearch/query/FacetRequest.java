package org.imrsearch.query;

import java.util.Optional;

/**
 * Which values of a field to count.
 *
 * @param field the field's name
 * @param size how many values at most on each level
 * @param depth how many levels of a path; 1 for other fields
 * @param under the path to begin below
 * @param find text that the values' names must hold, without regard to case
 */
public record FacetRequest(
    String field, int size, int depth, Optional<String> under, Optional<String> find) {

  /** The commonest values of a field, one level. */
  public static FacetRequest of(String field, int size) {
    return new FacetRequest(field, size, 1, Optional.empty(), Optional.empty());
  }
}
