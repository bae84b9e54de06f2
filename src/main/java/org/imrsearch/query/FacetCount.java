package org.imrsearch.query;

import java.util.List;

/**
 * A value of a field and how many rulings of the answer have it.
 *
 * @param value as {@code field:value} takes it; of a path, the whole path
 * @param label as shown; of a path, the last segment
 * @param rulings the number of rulings
 * @param overturned how many of them are overturned
 * @param children the values below it on a path
 */
public record FacetCount(
    String value, String label, long rulings, long overturned, List<FacetCount> children) {
  public FacetCount {
    children = List.copyOf(children);
  }
}
