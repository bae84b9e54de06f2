package org.imrsearch.engine.plan;

import java.util.List;
import java.util.Optional;
import org.imrsearch.query.QueryError;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;

/** What the engine refuses to run, and what to do instead. */
public final class RequestLimits {
  private RequestLimits() {}

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

  /**
   * Says that more words fit a pattern than make a query.
   *
   * @param asked the query as typed
   * @param typed the pattern as typed
   */
  public static QueryException tooManyFit(String asked, String typed) {
    return ofPattern(
        asked,
        typed,
        "more than " + IndexWords.MOST_FITTING + " different words fit this",
        "Write more of the word.");
  }

  /**
   * Says that it would take too long to find what fits a pattern.
   *
   * @param asked the query as typed
   * @param typed the pattern as typed
   */
  public static QueryException tooIntricate(String asked, String typed) {
    return ofPattern(
        asked, typed, "a pattern of too many * and ?", "Write more letters and fewer of these.");
  }

  /** A filter's pattern does not stand in the query, and is shown alone. */
  private static QueryException ofPattern(String asked, String typed, String problem, String hint) {
    int found = asked.indexOf(typed);
    return found < 0
        ? refusal(typed, 0, Math.max(1, typed.length()), problem, hint)
        : refusal(asked, found, found + Math.max(1, typed.length()), problem, hint);
  }

  private static QueryException refusal(String asked, String problem, String hint) {
    return refusal(asked, 0, Math.max(1, asked.length()), problem, hint);
  }

  private static QueryException refusal(
      String asked, int start, int end, String problem, String hint) {
    return new QueryException(
        asked, new QueryError(problem, start, end, hint, Optional.empty(), List.of()));
  }
}
