package org.imrsearch.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.SearchTimeoutException;
import org.imrsearch.query.QueryException;

/**
 * Answers requests that failed: a page to people, problem details to programs. What a user can't
 * mend is told without its inner reasons, which stand on standard error.
 */
final class Failures {
  static final String PROBLEM_TYPE = "application/problem+json";

  private final Templates templates;

  Failures(Templates templates) {
    this.templates = templates;
  }

  void answer(Exception failure, Context request) {
    if (request.res().isCommitted() || failure instanceof ClientGoneException) {
      breakOff(failure, request);
    } else {
      send(problem(failure, request), request);
    }
  }

  /** Says that a path leads nowhere, unless it was said already. */
  void notFound(Context request) {
    if (request.attribute(Problem.class.getName()) == null) {
      send(Problem.notFound("There is nothing at this address."), request);
    }
  }

  private static Problem problem(Exception failure, Context request) {
    return switch (failure) {
      case ProblemException e -> e.problem();
      case QueryException e ->
          Problem.query(
              "q", Objects.requireNonNullElse(request.queryParam("q"), "").strip(), e.error());
      case SearchTimeoutException e ->
          ProblemKind.TAKES_TOO_LONG.with("This search takes too long. Narrow it.");
      case IndexException e -> {
        tell(e);
        request.header("Retry-After", "10");
        yield ProblemKind.NO_INDEX.with("The index can't be read just now. Try again.");
      }
      case HttpResponseException e -> {
        allowed(e).ifPresent(methods -> request.header("Allow", methods));
        yield RawErrors.problem(e.getStatus());
      }
      default -> ofServer(failure);
    };
  }

  /** What the server under this program refused while a body was read, or a fault. */
  private static Problem ofServer(Exception failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof HttpException refused) {
        return RawErrors.problem(refused.getCode());
      }
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return ProblemKind.TOO_SLOW.with(ProblemKind.TOO_SLOW.meaning());
    }
    tell(failure);
    return ProblemKind.FAULT.with(ProblemKind.FAULT.meaning());
  }

  /** Javalin lists the methods that a path has, and leaves HEAD out. */
  private static Optional<String> allowed(HttpResponseException failure) {
    return Optional.ofNullable(failure.getDetails().get("availableMethods"))
        .map(methods -> methods.replace("GET", "GET, HEAD"));
  }

  static void tell(Throwable failure) {
    System.err.println("imr serve: " + failure);
    if (!(failure instanceof IndexException)) {
      failure.printStackTrace();
    }
  }

  /**
   * Ends an answer that has begun so that its client sees that it is not whole: a problem written
   * behind half an answer would be taken for the rest of it.
   */
  private static void breakOff(Exception failure, Context request) {
    if (!(failure instanceof ClientGoneException)) {
      System.err.println("imr serve: an answer was broken off: " + failure.getMessage());
    }
    ServletContextRequest.getServletContextRequest(request.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  private void send(Problem problem, Context request) {
    request.attribute(Problem.class.getName(), problem);
    request.status(problem.status());
    request.removeHeader("Content-Disposition");
    request.removeHeader("ETag");
    if (wantsJson(request)) {
      request.contentType(PROBLEM_TYPE);
      request.result(ProblemJson.of(problem));
    } else {
      templates.show(request, "problem.jte", problem);
    }
  }

  private static boolean wantsJson(Context request) {
    String accept = Objects.requireNonNullElse(request.header("Accept"), "");
    return request.path().startsWith("/api/") || accept.toLowerCase(Locale.ROOT).contains("json");
  }
}
