package org.imrsearch.bench.engines;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls that were overheard on their way to a node, to be sent again by a plain HTTP client: the
 * same bodies to the same addresses, the answers read as JSON and left at that.
 */
final class PlainCalls {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private PlainCalls() {}

  /** A call: where to, and what of. */
  record One(String method, URI address, Optional<byte[]> body, String type) {

    HttpResponse<byte[]> sent() throws IOException {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(PATIENCE)
              .header("Content-Type", type)
              .method(
                  method,
                  body.map(HttpRequest.BodyPublishers::ofByteArray)
                      .orElseGet(HttpRequest.BodyPublishers::noBody))
              .build();
      try {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }

    /** Returns the answer. */
    JsonNode ask() throws IOException {
      HttpResponse<byte[]> answer = sent();
      if (answer.statusCode() >= 300) {
        throw new IOException(method + " " + address + ": " + answer.statusCode());
      }
      return JsonMapper.shared().readTree(answer.body());
    }
  }

  /** Stands before a node, hands on what is said to it, and notes it. */
  static final class Overheard implements AutoCloseable {
    private final URI node;
    private final HttpServer server;
    private List<One> calls = new ArrayList<>();

    Overheard(URI node) throws IOException {
      this.node = node;
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::handle);
      server.start();
    }

    URI url() {
      return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Returns what was said since this was asked for before. */
    synchronized List<One> calls() {
      List<One> said = calls;
      calls = new ArrayList<>();
      return said;
    }

    private synchronized void note(One call) {
      calls.add(call);
    }

    private void handle(HttpExchange exchange) throws IOException {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String type =
          Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
              .orElse("application/json");
      One call =
          new One(
              exchange.getRequestMethod(),
              node.resolve(exchange.getRequestURI()),
              body.length == 0 ? Optional.empty() : Optional.of(body),
              type);
      note(call);
      HttpResponse<byte[]> answer = call.sent();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      try (var out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
