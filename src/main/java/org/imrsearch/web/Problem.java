package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import org.imrsearch.query.QueryError;

/**
 * Why a request was not answered, as RFC 9457 has it. Programs get it as JSON, people as a page.
 *
 * @param status the HTTP status
 * @param title the kind of problem, the same each time
 * @param detail what is wrong this time and what to do, a sentence or two
 * @param parameter the parameter that is meant, where it is one
 * @param text the parameter's text that {@code error} has its places in; empty where there is none
 * @param error what is wrong with a query, and where, where it is that
 */
public record Problem(
    int status,
    String title,
    String detail,
    Optional<String> parameter,
    String text,
    Optional<QueryError> error) {

  /** A parameter whose value will not do. */
  static Problem parameter(String name, String detail) {
    return of(ProblemKind.BAD_PARAMETER, detail, name, "", Optional.empty());
  }

  /** A query, filter or facet that can't be understood. */
  static Problem query(String parameter, String text, QueryError error) {
    List<String> parts =
        error.hint().isEmpty() ? List.of(error.message()) : List.of(error.message(), error.hint());
    return of(ProblemKind.BAD_QUERY, String.join(". ", parts), parameter, text, Optional.of(error));
  }

  private static Problem of(
      ProblemKind kind, String detail, String parameter, String text, Optional<QueryError> error) {
    return new Problem(kind.status(), kind.title(), detail, Optional.of(parameter), text, error);
  }

  /** Something that is not there. */
  static Problem notFound(String detail) {
    return ProblemKind.NOT_FOUND.with(detail);
  }
}
