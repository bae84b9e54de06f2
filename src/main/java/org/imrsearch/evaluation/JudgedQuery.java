package org.imrsearch.evaluation;

import java.util.Map;

/**
 * A query, and what a person who read the letters would have it find.
 *
 * @param id its name in the set
 * @param kind what sort of query it is, such as {@code brand} or {@code question}
 * @param query the query as typed
 * @param relevant the rulings that are relevant, by id, with their grades: 3 what is asked for, 2
 *     right but broader or narrower, 1 marginal
 */
public record JudgedQuery(String id, String kind, String query, Map<String, Integer> relevant) {
  public JudgedQuery {
    relevant = Map.copyOf(relevant);
  }
}
