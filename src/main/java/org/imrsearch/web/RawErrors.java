package org.imrsearch.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what is refused before it comes to the program, such as what is not HTTP: in the same
 * form as all problems, without a word of what went wrong inside.
 */
final class RawErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Failures.PROBLEM_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    String body = ProblemJson.of(problem(status));
    if (request.getMethod().equals("HEAD")) {
      callback.succeeded();
    } else {
      Content.Sink.write(response, true, body, callback);
    }
    return true;
  }

  /** Returns what a status alone says. */
  static Problem problem(int status) {
    return ProblemKind.ofStatus(status)
        .map(kind -> kind.with(kind.meaning()))
        .orElseGet(
            () -> {
              String title = HttpStatus.getMessage(status);
              return new Problem(
                  status, title, title + ".", Optional.empty(), "", Optional.empty());
            });
  }
}
