package org.imrsearch.query;

import java.util.List;
import java.util.Optional;

/**
 * A query, a filter or a facet that can't be understood. The message is for a person, several lines
 * long: the mistake, the text with a caret line under the place, and what to write instead.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How much of a long query is shown on either side of the mistake. */
  private static final int CONTEXT = 60;

  private final transient QueryError error;
  private final String rendered;

  /**
   * @param query the text as typed
   * @param error what is wrong with it
   */
  public QueryException(String query, QueryError error) {
    super(error.message());
    this.rendered = render(query, error);
    this.error = error;
  }

  /** A mistake that a hint mends. */
  static QueryException at(String query, int start, int end, String message, String hint) {
    return new QueryException(
        query, new QueryError(message, start, end, hint, Optional.empty(), List.of()));
  }

  /** Returns the message for a person, without a line break at its end. */
  @Override
  public String getMessage() {
    return rendered;
  }

  /** Returns what is wrong, and where. */
  public QueryError error() {
    return error;
  }

  private static String render(String query, QueryError error) {
    StringBuilder out = new StringBuilder(error.message());
    error.nearest().ifPresent(name -> out.append("; did you mean ").append(name).append('?'));
    showPlace(out, query, error);
    if (!error.hint().isEmpty()) {
      out.append('\n').append(error.hint());
    }
    if (!error.names().isEmpty()) {
      out.append("\nThere are: ").append(String.join(", ", error.names()));
    }
    return out.toString();
  }

  private static void showPlace(StringBuilder out, String query, QueryError error) {
    int length = query.length();
    int start = Math.min(error.start(), length);
    int end = Math.min(error.end(), length);
    int from = start > CONTEXT ? start - CONTEXT : 0;
    int to = Math.min(length, Math.max(start, Math.min(end, start + CONTEXT)) + CONTEXT);
    String before = (from > 0 ? "..." : "") + printable(query.substring(from, start));
    String meant = printable(query.substring(start, Math.min(end, to)));
    String after = printable(query.substring(Math.min(end, to), to)) + (to < length ? "..." : "");
    out.append("\n  ").append(before).append(meant).append(after).append("\n  ");
    out.append(" ".repeat(before.codePointCount(0, before.length())));
    out.append("^".repeat(Math.max(1, meant.codePointCount(0, meant.length()))));
  }

  /** Keeps the query on one line, and out of the terminal's control. */
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
