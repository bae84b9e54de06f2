package org.imrsearch.engine.plan;

import java.util.List;
import java.util.Optional;
import org.imrsearch.query.QueryError;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;

/** What the engine refuses to run, and what to do instead. */
public final class Refusals {
  private Refusals() {}

  /** Says that a query has more parts than an engine takes. */
  public static QueryException tooManyParts(SearchRequest request, int most) {
    return refusal(
        request.text(), "more than " + most + " parts", "search for the few words that matter");
  }

  /** Refuses a request for hits deeper than it pays to rank. */
  public static void requireShallow(SearchRequest request, int deepest) {
    if (request.limit() > 0 && (long) request.offset() + request.limit() > deepest) {
      throw refusal(
          "offset " + request.offset() + ", limit " + request.limit(),
          "hits beyond the first " + deepest + " can't be paged to",
          "narrow the query, or export it");
    }
  }

  private static QueryException refusal(String asked, String problem, String hint) {
    int end = Math.max(1, asked.length());
    return new QueryException(
        asked, new QueryError(problem, 0, end, hint, Optional.empty(), List.of()));
  }
}
