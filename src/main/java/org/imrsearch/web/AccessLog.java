package org.imrsearch.web;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;

/**
 * Writes a line a request on standard error. It says which resource was asked for and never what:
 * queries and case numbers tell of people's cases, and a log outlives the reason to know them. What
 * takes the lines up stamps them with the time.
 */
final class AccessLog {
  private AccessLog() {}

  static void write(Context request, float millis) {
    System.err.println(
        "%s %s %s %d %.1f ms"
            .formatted(
                request.ip(),
                request.req().getMethod(),
                resource(request),
                request.statusCode(),
                millis));
  }

  private static String resource(Context request) {
    return request.endpoints().list().stream()
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .findFirst()
        .map((Endpoint endpoint) -> endpoint.path)
        .orElse("-");
  }
}
