package org.imrsearch.query;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A value of a field and how many rulings of the answer have it.
 *
 * @param value as {@code field:value} takes it; of a path, the whole path
 * @param label as shown; of a path, the last segment
 * @param rulings the number of rulings
 * @param overturned how many of them are overturned
 * @param upheld how many are upheld; together fewer than {@code rulings} where some decision could
 *     not be read
 * @param children the values below it on a path
 */
public record FacetCount(
    String value,
    String label,
    long rulings,
    long overturned,
    long upheld,
    List<FacetCount> children) {
  public FacetCount {
    children = List.copyOf(children);
  }

  /** A value whose rulings are all decided. */
  public FacetCount(
      String value, String label, long rulings, long overturned, List<FacetCount> children) {
    this(value, label, rulings, overturned, rulings - overturned, children);
  }

  /** Returns the share of the decided rulings that are overturned; empty where none is decided. */
  public OptionalDouble overturnedShare() {
    long decided = overturned + upheld;
    return decided == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) overturned / decided);
  }
}
