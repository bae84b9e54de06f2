package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server while its index changes, and at its end. */
class ServingTest {
  private static final WebSettings LOCAL = new WebSettings(WebSettings.LOOPBACK, 0);

  @TempDir Path scratch;

  private static HttpResponse<String> get(WebServer server, String path) {
    return ServedArchive.shared()
        .send(HttpRequest.newBuilder(server.address().resolve(path)).build());
  }

  private static int rulings(WebServer server) {
    return Json.read(get(server, "/api/v1/health").body()).at("rulings").number();
  }

  private static List<Path> letters() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(2).toList();
    }
  }

  @Test
  void whatIsIndexedMeanwhileIsFound() throws IOException {
    Path index = scratch.resolve("index");
    List<Path> letters = letters();
    assertThat(CommandLineRun.on(index, "index", letters.get(0).toString()).code()).isZero();
    try (WebServer server = ServedArchive.serve(index, LOCAL, Limits.ofThisMachine())) {
      int before = rulings(server);
      assertThat(CommandLineRun.on(index, "index", letters.get(1).toString()).code()).isZero();
      assertThat(rulings(server)).isGreaterThan(before);
    }
  }

  @Test
  void anIndexThatIsGoneIsToldAndNothingMore() throws IOException {
    Path index = scratch.resolve("index");
    assertThat(CommandLineRun.on(index, "index", letters().get(0).toString()).code()).isZero();
    try (WebServer server = ServedArchive.serve(index, LOCAL, Limits.ofThisMachine())) {
      assertThat(get(server, "/api/v1/health").statusCode()).isEqualTo(200);
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      HttpResponse<String> health = get(server, "/api/v1/health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(Json.read(health.body()).at("type").text()).endsWith("#no-index");
      assertThat(health.body()).doesNotContain(scratch.toString(), "segments");
    }
  }

  @Test
  void anAnswerThatHasBegunIsEndedBeforeTheServerStops() throws Exception {
    WebServer server =
        ServedArchive.serve(ServedArchive.shared().index(), LOCAL, Limits.ofThisMachine());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              "GET /api/v1/export?format=ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      in.readNBytes(2_000);
      Thread stop = Thread.ofVirtual().start(server::close);
      Thread.sleep(300);
      String rest = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(rest).endsWith("\r\n0\r\n\r\n");
      stop.join();
    }
  }
}
