package org.imrsearch.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** Says over HTTP what a cluster may say; keeps what it was asked. */
final class StubCluster implements AutoCloseable {
  static final String VERSION = version("opensearch", "3.8.0");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile HttpHandler handler = answers(200, "{}");
  private volatile HttpHandler root = answers(200, VERSION);

  private StubCluster(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  static StubCluster start() {
    try {
      return new StubCluster(HttpServer.create(anyPort(), 0));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static StubCluster start(SSLContext tls) {
    try {
      HttpsServer server = HttpsServer.create(anyPort(), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(tls));
      return new StubCluster(server);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** What {@code GET /} gives. */
  static String version(String distribution, String number) {
    return "{\"version\":{\"distribution\":\""
        + distribution
        + "\",\"number\":\""
        + number
        + "\"}}";
  }

  static HttpHandler answers(int status, String body) {
    return exchange -> {
      exchange.getRequestBody().readAllBytes();
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      boolean bare = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
      exchange.sendResponseHeaders(status, bare ? -1 : bytes.length);
      if (!bare) {
        exchange.getResponseBody().write(bytes);
      }
      exchange.close();
    };
  }

  /** Answers every call but that for the version. */
  StubCluster with(HttpHandler calls) {
    handler = calls;
    return this;
  }

  /** Answers the call for the version. */
  StubCluster being(HttpHandler version) {
    root = version;
    return this;
  }

  /** Returns what was asked: "GET /x?y authorization". */
  List<String> asked() {
    return asked;
  }

  URI uri() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + (authorization == null ? "" : " " + authorization));
    if (exchange.getRequestURI().getPath().equals("/")) {
      root.handle(exchange);
    } else {
      handler.handle(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
