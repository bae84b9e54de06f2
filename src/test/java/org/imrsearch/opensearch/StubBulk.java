package org.imrsearch.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Takes bulk requests as a cluster does, by version, and fails as it is told to. */
final class StubBulk implements HttpHandler {
  /** What befalls requests, the first first; none any more: all is well. */
  enum Fault {
    /** The whole request is refused as too much. */
    BUSY,
    /** The request is refused, for there is no primary. */
    UNAVAILABLE,
    /** Every second item is refused as too much. */
    BUSY_ITEMS,
    /** All is written, and the connection cut instead of an answer. */
    WRITTEN_AND_CUT,
    /** Nothing is written, and the connection cut. */
    CUT
  }

  private final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final Map<String, Long> versions = new ConcurrentHashMap<>();
  private final List<Integer> requests = new ArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostUnderWay = new AtomicInteger();
  private volatile String refused = "none";
  private volatile CountDownLatch gate = new CountDownLatch(0);

  StubBulk failing(Fault... next) {
    faults.addAll(List.of(next));
    return this;
  }

  /** Refuses documents of this id for good. */
  StubBulk refusing(String id) {
    refused = id;
    return this;
  }

  /** Answers nothing before the latch is down. */
  StubBulk behind(CountDownLatch latch) {
    gate = latch;
    return this;
  }

  /** Says that a document is there. */
  StubBulk holding(String id, long version) {
    versions.put(id, version);
    return this;
  }

  /** Returns the ids that stand there, with their versions. */
  Map<String, Long> documents() {
    Map<String, Long> living = new TreeMap<>(versions);
    living.values().removeIf(version -> version < 0);
    return living;
  }

  /** Returns of how many items each request was. */
  synchronized List<Integer> requests() {
    return List.copyOf(requests);
  }

  int mostUnderWay() {
    return mostUnderWay.get();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      gate.await();
      answer(exchange, body.lines().toList());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      underWay.decrementAndGet();
    }
  }

  private void answer(HttpExchange exchange, List<String> lines) throws IOException {
    Fault fault = faults.poll();
    if (fault == Fault.BUSY || fault == Fault.UNAVAILABLE) {
      count(0);
      int status = fault == Fault.BUSY ? 429 : 503;
      StubCluster.answers(status, "{\"error\":{\"type\":\"x\",\"reason\":\"y\"}}").handle(exchange);
      return;
    }
    List<String> items = fault == Fault.CUT ? List.of() : write(lines, fault == Fault.BUSY_ITEMS);
    count(items.size());
    if (fault == Fault.CUT || fault == Fault.WRITTEN_AND_CUT) {
      exchange.sendResponseHeaders(200, 1_000);
      exchange.getResponseBody().write('{');
      exchange.close();
      return;
    }
    StubCluster.answers(200, "{\"items\":[" + String.join(",", items) + "]}").handle(exchange);
  }

  private synchronized void count(int items) {
    requests.add(items);
  }

  private synchronized List<String> write(List<String> lines, boolean busy) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode action = Json.read(lines.get(i).getBytes(StandardCharsets.UTF_8));
      boolean delete = action.has("delete");
      i += delete ? 0 : 1;
      JsonNode meta = action.path(delete ? "delete" : "index");
      items.add(
          busy && items.size() % 2 == 1
              ? "{\"index\":{\"status\":429,\"error\":{\"type\":\"full\",\"reason\":\"later\"}}}"
              : item(meta.path("_id").asString(), meta.path("version").asLong(), delete));
    }
    return items;
  }

  private String item(String id, long version, boolean delete) {
    if (id.equals(refused) && !delete) {
      return "{\"index\":{\"status\":400,\"error\":{\"type\":\"odd\",\"reason\":\"no number\"}}}";
    }
    long before = versions.getOrDefault(id, 0L);
    if (Math.abs(before) > version) {
      return "{\"index\":{\"status\":409,\"error\":{\"type\":\"conflict\",\"reason\":\"later\"}}}";
    }
    versions.put(id, delete ? -version : version);
    int status = before > 0 ? 200 : delete ? 404 : 201;
    return "{\"index\":{\"status\":" + status + "}}";
  }
}
