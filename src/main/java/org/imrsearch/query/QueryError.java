package org.imrsearch.query;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a query, and where.
 *
 * @param message the mistake, as a clause without a full stop
 * @param start the first character meant, from 0
 * @param end the character after the last one meant; more than {@code start}, and one past the
 *     query's length where something is missing at its end
 * @param hint what to write instead; empty when the message says it all
 * @param nearest where a name is unknown, the known one most like it
 * @param names where a name is unknown, those that exist; otherwise empty
 */
public record QueryError(
    String message, int start, int end, String hint, Optional<String> nearest, List<String> names) {
  public QueryError {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
    names = List.copyOf(names);
  }
}
