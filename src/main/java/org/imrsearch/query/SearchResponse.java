package org.imrsearch.query;

import java.util.List;
import java.util.Map;

/**
 * An answer.
 *
 * @param query the query as typed
 * @param relaxed whether some words of the query were let go
 * @param rulings how many rulings match
 * @param determinations in how many letters they stand
 * @param exact whether the two totals are exact
 * @param tookMillis the time the engine took
 * @param hits the rulings asked for
 * @param facets the values counted, by field, in the order asked for
 */
public record SearchResponse(
    String query,
    boolean relaxed,
    long rulings,
    long determinations,
    boolean exact,
    long tookMillis,
    List<Hit> hits,
    Map<String, List<FacetCount>> facets) {
  public SearchResponse {
    hits = List.copyOf(hits);
  }
}
