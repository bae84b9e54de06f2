package org.imrsearch.precedent;

import java.util.List;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Query;

/**
 * What outcomes are counted by.
 *
 * @param query which rulings count; every word of it must match
 * @param filters what must match besides
 * @param excludes what must not match
 * @param by one field, or two whose values are crossed; the size of each says how many of its
 *     values are shown, the commonest
 * @param least how many decided rulings a value of the first field must have to be shown
 * @param order the order of the rows
 */
public record StatisticsRequest(
    Query query,
    List<Filter> filters,
    List<Filter> excludes,
    List<FacetRequest> by,
    int least,
    RowOrder order) {
  public StatisticsRequest {
    filters = List.copyOf(filters);
    excludes = List.copyOf(excludes);
    by = List.copyOf(by);
    if (by.isEmpty() || by.size() > 2) {
      throw new IllegalArgumentException("one field or two: " + by);
    }
  }

  /**
   * Returns the field that is counted where one is named: a service is counted by its procedure,
   * since its words are seldom the same twice.
   */
  public static String counted(String named) {
    return named.strip().equals("service") ? "procedure" : named.strip();
  }

  /** How rows are ordered. */
  public enum RowOrder {
    /** Dates and numbers as they follow each other, others by their rulings, the most first. */
    USUAL,
    /** By their rulings, the most first. */
    RULINGS,
    /** By the share overturned, the highest first. */
    SHARE,
    /** By their names, or as numbers and dates follow each other. */
    VALUE
  }
}
