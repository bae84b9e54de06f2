package org.imrsearch.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.Endpoint;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Admits requests to the handlers that search, pages and API alike, by what the server can bear.
 * What a client sends is read before its turn comes, so that a slow one holds up nobody else.
 */
final class Admission {
  /** Letters that are held in memory at once. */
  private static final int BODIES = 16;

  /** What searches nothing. */
  private static final Set<String> FREE =
      Set.of(
          "/help",
          Operation.ROOT + "/health",
          Operation.ROOT + "/fields",
          Operation.ROOT + "/problems",
          Operation.ROOT + "/openapi.json");

  /** Has limits of its own, and would hold a turn for as long as its client reads. */
  private static final String EXPORT = Operation.ROOT + "/export";

  private final Turns turns;
  private final Clients clients;
  private final Semaphore bodies = new Semaphore(BODIES);

  Admission(Limits limits) {
    this.turns = new Turns(limits);
    this.clients = new Clients(limits.aClient());
  }

  /** Returns a handler that is admitted first, where it is one that searches. */
  Handler around(Endpoint endpoint) {
    boolean free =
        !endpoint.method.isHttpMethod()
            || endpoint.path.startsWith(Assets.PREFIX)
            || FREE.contains(endpoint.path);
    return free ? endpoint.handler : request -> asClient(endpoint, request);
  }

  private void asClient(Endpoint endpoint, Context request) throws Exception {
    String address = request.req().getRemoteAddr();
    if (!clients.enter(address)) {
      throw refused(request, ProblemKind.TOO_MANY, "Wait for the answers to your other requests.");
    }
    try {
      if (endpoint.path.equals(EXPORT)) {
        endpoint.handler.handle(request);
      } else if (request.req().getMethod().equals("POST")) {
        withBody(endpoint, request);
      } else {
        inTurn(endpoint, request);
      }
    } finally {
      clients.leave(address);
    }
  }

  private void withBody(Endpoint endpoint, Context request) throws Exception {
    if (!bodies.tryAcquire()) {
      throw refused(request, ProblemKind.BUSY, "Too many letters are sent at once. Try again.");
    }
    try {
      SentBody.read(request);
      inTurn(endpoint, request);
    } finally {
      bodies.release();
    }
  }

  private void inTurn(Endpoint endpoint, Context request) throws Exception {
    if (!turns.begin()) {
      throw refused(request, ProblemKind.BUSY, "Too many people search at once. Try again.");
    }
    try {
      endpoint.handler.handle(request);
    } finally {
      turns.end();
    }
  }

  private static ProblemException refused(Context request, ProblemKind kind, String detail) {
    request.header("Retry-After", "1");
    return new ProblemException(kind.with(detail));
  }
}
