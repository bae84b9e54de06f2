package org.imrsearch.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Objects;
import org.imrsearch.engine.IndexException;
import org.imrsearch.query.QueryException;

/**
 * Answers requests that failed: a page to people, problem details to programs. What a user can't
 * mend is told without its inner reasons, which stand on standard error.
 */
final class Failures {
  private final Templates templates;

  Failures(Templates templates) {
    this.templates = templates;
  }

  void answer(Exception failure, Context request) {
    send(problem(failure), request);
  }

  /** Says that a path leads nowhere, unless it was said already. */
  void notFound(Context request) {
    if (request.attribute(Problem.class.getName()) == null) {
      send(Problem.notFound("There is nothing at this address."), request);
    }
  }

  private static Problem problem(Exception failure) {
    return switch (failure) {
      case ProblemException e -> e.problem();
      case QueryException e -> Problem.query("q", "", e.error());
      case IndexException e -> {
        tell(e);
        yield Problem.of(503, "Index not readable", "The index can't be read just now. Try again.");
      }
      case HttpResponseException e -> ofStatus(e.getStatus());
      default -> {
        tell(failure);
        yield Problem.of(500, "Fault of the program", "The request could not be answered.");
      }
    };
  }

  private static Problem ofStatus(int status) {
    String title = HttpStatus.forStatus(status).getMessage();
    return Problem.of(status, title, title + ".");
  }

  private static void tell(Exception failure) {
    System.err.println("imr serve: " + failure);
  }

  private void send(Problem problem, Context request) {
    request.attribute(Problem.class.getName(), problem);
    request.status(problem.status());
    if (wantsJson(request)) {
      request.contentType("application/problem+json");
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
