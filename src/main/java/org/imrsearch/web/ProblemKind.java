package org.imrsearch.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problems. Their codes are part of the API: programs tell them apart by these. The
 * first of a status is what the status alone says.
 */
enum ProblemKind {
  BAD_REQUEST(400, "Bad request", "A request that is not HTTP, or whose encoding is broken."),
  BAD_QUERY(400, "Bad query", "A query, filter or facet that can't be understood, and where."),
  BAD_PARAMETER(400, "Bad parameter", "A parameter that is unknown, or a value out of its range."),
  NOT_ALLOWED(401, "Sign in first", "The server asks for its token."),
  CROSS_SITE(403, "Cross-site request", "Another site sent the browser."),
  NOT_FOUND(404, "Not found", "Nothing is there."),
  METHOD_NOT_ALLOWED(405, "Method not allowed", "The header Allow says which are."),
  NOT_ACCEPTABLE(406, "Not acceptable", "No form of the answer is one that Accept admits."),
  TOO_SLOW(408, "Request too slow", "The request did not come in time."),
  GONE(410, "Original not available", "The file of a letter was changed or moved."),
  TOO_LARGE(413, "Body too large", "A body over the limit, or one where none is taken."),
  URI_TOO_LONG(414, "Address too long", "An address over the limit."),
  UNSUPPORTED_BODY(415, "Unsupported body", "A body of a type that is not taken."),
  UNREADABLE_LETTER(422, "Letter not readable", "No text could be read from what was sent."),
  WRONG_HOST(421, "Wrong host", "The request names a host that this server is not."),
  TOO_MANY(429, "Too many at once", "More requests at once than one client may send."),
  HEADERS_TOO_LARGE(431, "Headers too large", "Headers over the limit."),
  FAULT(500, "Fault of the program", "The request could not be answered."),
  NOT_SUPPORTED(501, "Not supported", "A method or a version of HTTP that is not known."),
  BUSY(503, "Busy", "Too many ask at once; the header Retry-After says when to try again."),
  TAKES_TOO_LONG(503, "Takes too long", "A search that was given up; a narrower one may end."),
  NO_INDEX(503, "Index not readable", "The index can't be read just now.");

  /** Where programs read what the kinds are. */
  static final String PATH = Operation.ROOT + "/problems";

  private final int status;
  private final String title;
  private final String meaning;

  ProblemKind(int status, String title, String meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String meaning() {
    return meaning;
  }

  /** Returns the name in addresses: {@code bad-query}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what a problem of this kind has as its type. */
  String type() {
    return PATH + "#" + code();
  }

  /** Returns a problem of this kind. */
  Problem with(String detail) {
    return new Problem(status, title, detail, Optional.empty(), "", Optional.empty());
  }

  /** Returns the kind of a problem, if it is one of these. */
  static Optional<ProblemKind> of(Problem problem) {
    return Arrays.stream(values()).filter(kind -> kind.title.equals(problem.title())).findFirst();
  }

  /** Returns the kind that a status alone tells of. */
  static Optional<ProblemKind> ofStatus(int status) {
    return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
  }
}
