package org.imrsearch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrsearch.cli.CommandLineRun;
import org.imrsearch.cli.OpenProgram;

/**
 * The sample letters, and one that is hostile, served on a free port: made once for all tests that
 * only read, and ended with the process.
 */
final class ServedArchive {
  private static final String HOSTILE = "src/test/resources/web/hostile-letter.txt";
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path index;
  private final WebServer server;

  private ServedArchive(Path index, WebServer server) {
    this.index = index;
    this.server = server;
  }

  private static final class Shared {
    static final ServedArchive ONE = open();
  }

  /** Returns the one that tests share. */
  static ServedArchive shared() {
    return Shared.ONE;
  }

  private static ServedArchive open() {
    Path index = sampleIndex();
    return new ServedArchive(
        index, serve(index, new WebSettings(WebSettings.LOOPBACK, 0), Limits.ofThisMachine()));
  }

  /** Makes an index of the sample letters and the hostile one. */
  static Path sampleIndex() {
    try {
      Path index = Files.createTempDirectory("imr-served").resolve("index");
      CommandLineRun run = CommandLineRun.on(index, "index", "corpus", HOSTILE);
      if (run.code() != 0) {
        throw new IllegalStateException(run.err());
      }
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves an index otherwise; the engine under it ends with the process. */
  @SuppressWarnings("MustBeClosedChecker")
  static WebServer serve(Path index, WebSettings settings, Limits limits) {
    OpenProgram program = new OpenProgram(Path.of("index-config"));
    return WebServer.start(program.archive(program.engine(index)), settings, limits);
  }

  /** Returns the folder of the index. */
  Path index() {
    return index;
  }

  /** Returns the whole address of a path: {@code /?q=mri}. */
  URI at(String path) {
    return server.address().resolve(path);
  }

  /** Asks for a path as a browser does. */
  HttpResponse<String> get(String path) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .build());
  }

  /** Asks for a path as a program does. */
  HttpResponse<String> getJson(String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", "application/json").build());
  }

  /** Asks for a path as a program does that takes any form of an answer. */
  HttpResponse<String> getAnything(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
