package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.imrsearch.cli.OpenProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps the server from those it is not for, and from doing too much at once. */
class DefencesTest {
  private static final String TOKEN = "a-token-that-nobody-guesses";
  private static final WebSettings LOCAL = new WebSettings(WebSettings.LOOPBACK, 0);

  private static HttpResponse<String> get(WebServer server, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    return ServedArchive.shared()
        .send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  private static Path index() {
    return ServedArchive.shared().index();
  }

  private static Limits limits(int searches, int exports, Duration idle) {
    return new Limits(searches, 0, Duration.ofMillis(1), exports, 4, 50, idle);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 401",
    "Bearer a-token-that-nobody-guesses, 200",
    "bearer a-token-that-nobody-guesses, 200",
    "Bearer a-token-that-nobody-guesse, 401",
    "Bearer , 401",
    "Basic someone:a-token-that-nobody-guesses, 200",
    "Basic :a-token-that-nobody-guesses, 200",
    "Basic a-token-that-nobody-guesses:, 401",
    "Basic %%%, 401",
    "Digest a-token-that-nobody-guesses, 401",
  })
  void whoHasNoTokenSeesNothing(String authorization, int status) {
    WebSettings settings =
        new WebSettings(WebSettings.LOOPBACK, 0, Optional.of(Secret.of(TOKEN)), List.of(), false);
    try (WebServer server = ServedArchive.serve(index(), settings, Limits.ofThisMachine())) {
      for (String path : List.of("/", "/api/v1/health", "/assets/x", "/nothing")) {
        HttpResponse<String> answer =
            authorization.isEmpty()
                ? get(server, path)
                : get(server, path, "Authorization", encoded(authorization));
        boolean shut = answer.statusCode() == 401;
        assertThat(shut).as(path).isEqualTo(status == 401);
        if (shut) {
          assertThat(answer.headers().allValues("WWW-Authenticate"))
              .anyMatch(way -> way.startsWith("Bearer"))
              .anyMatch(way -> way.startsWith("Basic"));
        }
      }
    }
  }

  private static String encoded(String authorization) {
    return authorization.startsWith("Basic ") && authorization.contains(":")
        ? "Basic "
            + Base64.getEncoder()
                .encodeToString(authorization.substring(6).getBytes(StandardCharsets.UTF_8))
        : authorization;
  }

  @Test
  void aShortTokenIsNone() {
    assertThatThrownBy(() -> Secret.of("secret")).hasMessageContaining("16");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, Sec-Fetch-Site: same-origin, 200",
    "GET, Sec-Fetch-Site: none, 200",
    "GET, Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate, 200",
    "GET, Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: no-cors, 403",
    "GET, Sec-Fetch-Site: same-site|Sec-Fetch-Mode: cors, 403",
    "GET, Origin: https://evil.example, 200",
    "POST, Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate, 403",
    "POST, Origin: https://evil.example, 403",
    "POST, Origin: null, 403",
    "POST, Origin: own, 200",
    "POST, X-None: x, 200",
  })
  void anotherSiteOnlyLinks(String method, String headers, int status) throws IOException {
    URI server = ServedArchive.shared().at("/");
    String host = "127.0.0.1:" + server.getPort();
    String body = method.equals("POST") ? "MRI of the lumbar spine" : "";
    String request =
        "%s /api/v1/precedents?%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n%s\r\n\r\n%s"
            .formatted(
                method,
                body.isEmpty() ? "service=mri" : "",
                host,
                headers.replace("|", "\r\n").replace("own", "http://" + host),
                body.isEmpty()
                    ? "X: x"
                    : "Content-Type: text/plain\r\nContent-Length: " + body.length(),
                body);
    assertThat(RawHttp.status(RawHttp.send(server, request))).isEqualTo(status);
  }

  @Test
  void moreThanCanBeDoneAtOnceIsRefused() {
    try (WebServer server =
        ServedArchive.serve(index(), LOCAL, limits(0, 0, Duration.ofSeconds(20)))) {
      for (String path : List.of("/", "/api/v1/search?q=mri", "/api/v1/export")) {
        HttpResponse<String> answer = get(server, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
      }
      assertThat(get(server, "/api/v1/health").statusCode()).isEqualTo(200);
      assertThat(get(server, "/api/v1/fields").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aTurnIsGivenOnWhenItEnds() throws InterruptedException {
    Turns turns = new Turns(limits(2, 0, Duration.ofSeconds(1)));
    assertThat(turns.begin()).isTrue();
    assertThat(turns.begin()).isTrue();
    assertThat(turns.begin()).isFalse();
    turns.end();
    assertThat(turns.begin()).isTrue();
  }

  @Test
  void aClientHasSoManyAtOnceAndThisMachineAny() {
    Clients clients = new Clients(2);
    for (int i = 0; i < 2; i++) {
      assertThat(clients.enter("10.0.0.1")).isTrue();
      assertThat(clients.enter("2001:db8:1:2::" + i)).isTrue();
    }
    assertThat(clients.enter("10.0.0.1")).isFalse();
    assertThat(clients.enter("2001:db8:1:2::ffff")).isFalse();
    assertThat(clients.enter("10.0.0.2")).isTrue();
    clients.leave("10.0.0.1");
    assertThat(clients.enter("10.0.0.1")).isTrue();
    for (int i = 0; i < 10; i++) {
      assertThat(clients.enter("127.0.0.1")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=mri",
        "/api/v1/search?q=mri",
        "/api/v1/facets/diagnosis",
        "/api/v1/stats?by=year",
        "/api/v1/precedents?service=mri"
      })
  void aSearchThatTakesTooLongIsGivenUp(String path) {
    OpenProgram program = new OpenProgram(Path.of("index-config"));
    try (var engine = program.engine(index());
        WebServer server =
            WebServer.start(
                program.archive(engine).within(Duration.ZERO), LOCAL, Limits.ofThisMachine())) {
      HttpResponse<String> answer = get(server, path);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("Narrow it");
    }
  }

  @Test
  void whoSendsHeadersByDribsAndDrabsIsCutOff() throws Exception {
    try (WebServer server =
            ServedArchive.serve(index(), LOCAL, limits(2, 2, Duration.ofMillis(500)));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 100; i++) {
                  out.write(
                      i == 0
                          ? "GET / HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII)
                          : new byte[] {'x'});
                  out.flush();
                  Thread.sleep(100);
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whoSendsALetterByDribsAndDrabsIsCutOff() throws Exception {
    try (WebServer server =
            ServedArchive.serve(index(), LOCAL, limits(2, 2, Duration.ofSeconds(20)));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          String.join(
                  "\r\n",
                  "POST /api/v1/precedents HTTP/1.1",
                  "Host: localhost",
                  "Content-Type: text/plain",
                  "Content-Length: 100000",
                  "",
                  "")
              .getBytes(StandardCharsets.US_ASCII));
      Thread dribble =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(50);
                      }
                    } catch (IOException | InterruptedException e) {
                      // Cut off, or the test is over.
                    }
                  });
      byte[] answer = socket.getInputStream().readNBytes(12);
      dribble.interrupt();
      assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
    }
  }

  @Test
  void whoReadsAnExportTooSlowlyIsCutOff() throws IOException {
    AtomicLong clock = new AtomicLong();
    OutputStream slow =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void write(byte[] bytes, int from, int length) {
            clock.addAndGet(Duration.ofSeconds(3).toNanos());
          }
        };
    byte[] piece = new byte[100];
    try (PacedOutput out = new PacedOutput(slow, 1_000, clock::get)) {
      for (int i = 0; i < 6; i++) {
        out.write(piece, 0, piece.length);
      }
      assertThatThrownBy(() -> out.write(piece, 0, piece.length)).isInstanceOf(IOException.class);
    }
  }
}
