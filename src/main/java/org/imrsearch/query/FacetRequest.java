package org.imrsearch.query;

import java.util.Optional;

/**
 * Which values of a field to count. Filters on the field itself are passed over in counting it, so
 * that the values beside those chosen are counted too; what is excluded stays out.
 *
 * @param field the field's name
 * @param size how many values at most on each level
 * @param depth how many levels of a path; 1 for other fields
 * @param under the path to begin below
 * @param find text that the values' names must hold, without regard to case; one with a slash may
 *     also stand anywhere in the whole path
 * @param meant a value that is found besides: what the text is another name of
 */
public record FacetRequest(
    String field,
    int size,
    int depth,
    Optional<String> under,
    Optional<String> find,
    Optional<String> meant) {

  /** A request whose text is nothing but text. */
  public FacetRequest(
      String field, int size, int depth, Optional<String> under, Optional<String> find) {
    this(field, size, depth, under, find, Optional.empty());
  }

  /** The commonest values of a field, one level. */
  public static FacetRequest of(String field, int size) {
    return new FacetRequest(field, size, 1, Optional.empty(), Optional.empty());
  }
}
