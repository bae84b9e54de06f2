package org.imrsearch.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.imrsearch.query.QueryError;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;

/** What the engine refuses to run, and what to do instead. */
final class Refusals {
  private Refusals() {}

  /** Says that a query has more parts than Lucene takes. */
  static QueryException tooManyParts(SearchRequest request) {
    return refusal(
        request.text(),
        "more than " + IndexSearcher.getMaxClauseCount() + " parts",
        "search for the few words that matter");
  }

  /** Refuses a request for hits deeper than it pays to rank. */
  static void requireShallow(SearchRequest request, int deepest) {
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
