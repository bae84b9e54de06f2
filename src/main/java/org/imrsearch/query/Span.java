package org.imrsearch.query;

/**
 * A stretch of a query.
 *
 * @param query the whole query, for errors to show
 * @param start its first character
 * @param end the character after its last one
 */
record Span(String query, int start, int end) {
  static Span of(String query, Token token) {
    return new Span(query, token.start(), Math.min(token.end(), query.length()));
  }

  String text() {
    return query.substring(start, end);
  }

  boolean isEmpty() {
    return start >= end;
  }

  /** Returns the stretch from one place of it to before another, both counted from its start. */
  Span cut(int from, int to) {
    return new Span(query, start + from, start + to);
  }

  /** Leaves out what stands at either end and is neither part of a word nor one of these. */
  Span trimmedTo(String kept) {
    int from = start;
    int to = end;
    while (from < to && !WordParts.isPart(query.codePointAt(from), kept)) {
      from += Character.charCount(query.codePointAt(from));
    }
    while (to > from && !WordParts.isPart(query.codePointBefore(to), kept)) {
      to -= Character.charCount(query.codePointBefore(to));
    }
    return new Span(query, from, to);
  }

  QueryException refuse(String message, String hint) {
    return QueryException.at(query, start, Math.max(end, start + 1), message, hint);
  }
}
