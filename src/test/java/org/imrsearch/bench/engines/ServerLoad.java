package org.imrsearch.bench.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.imrsearch.bench.Benchmark;

/**
 * How pages answer many people at once, and what happens when there are ten times too many: {@code
 * imr serve} in one process, the people in another, on the same cores.
 */
public final class ServerLoad implements Benchmark {
  private static final int USERS = 64;
  private static final int TOO_MANY = 10 * USERS;
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration BURST = Duration.ofSeconds(30);
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final String HEAP = "1g";
  private static final int ASKS_A_KIND = 200;

  /** The answer that counts as soon, in milliseconds. */
  private static final double SOON = 150;

  private final Path config;
  private final Path reports;
  private final int letters;
  private final Duration time;

  /**
   * @param config the folder of settings
   * @param reports where letters and indexes are kept
   * @param letters how many letters; 130,000 hold 300,000 rulings
   */
  public ServerLoad(Path config, Path reports, int letters) {
    this.config = config;
    this.reports = reports;
    this.letters = letters;
    this.time = Duration.ofSeconds(Integer.getInteger("bench.seconds", 300));
  }

  @Override
  public String name() {
    return "load";
  }

  @Override
  public String run() {
    try {
      LetterSet set = ProjectIndex.letters(config, reports, letters);
      Path index = ProjectIndex.of(config, reports, letters);
      Path log = reports.resolve("serve.log");
      try (ServerProcess server = ServerProcess.start(config, index, HEAP, log)) {
        return report(set, server) + said(log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String report(LetterSet set, ServerProcess server)
      throws IOException, InterruptedException {
    WebUsers users = new WebUsers(server.address(), paths(set));
    users.ask(USERS, Duration.ofMillis(100), WARM_UP);
    long before = server.residentMegabytes();
    WebUsers.Seen half = users.ask(USERS, PAUSE, time.dividedBy(2));
    long between = server.residentMegabytes();
    WebUsers.Seen calm = users.ask(USERS, PAUSE, time.dividedBy(2));
    long after = server.residentMegabytes();
    WebUsers.Seen busy = users.ask(USERS, Duration.ZERO, BURST);
    WebUsers.Seen burst = users.ask(TOO_MANY, Duration.ZERO, BURST);
    double recovered = users.recovery(SOON);
    return """
    %,d rulings, heap %s. Each page searched for has its facets on. Users pause %d s on average
    between pages, where they pause; the memory of the process was %d MB after warming up, %d MB
    half-way, %d MB at the end.

    | users | s | pages/s | p50, ms | p95, ms | p99, ms | most, ms | answers by status |
    |---|---|---|---|---|---|---|---|
    %s%s%s%s
    After the last, ten answers in a row within %.0f ms began %.0f ms later.
    """
        .formatted(
            set.rulings(),
            HEAP,
            PAUSE.toSeconds(),
            before,
            between,
            after,
            row(USERS + ", pausing, first half", half),
            row(USERS + ", pausing, second half", calm),
            row(USERS + ", without pause", busy),
            row(TOO_MANY + ", without pause", burst),
            SOON,
            recovered);
  }

  private static String row(String users, WebUsers.Seen seen) {
    String answers =
        seen.answers().entrySet().stream()
            .map(e -> "%s: %,d".formatted(e.getKey() == 0 ? "none" : e.getKey(), e.getValue()))
            .collect(Collectors.joining("; "));
    return "| %s | %.0f | %.0f | %.1f | %.1f | %.1f | %.0f | %s |%n"
        .formatted(
            users,
            seen.seconds(),
            seen.rate(),
            seen.percentile(50),
            seen.percentile(95),
            seen.percentile(99),
            seen.most(),
            answers);
  }

  private static String said(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return lines.isEmpty() ? "" : "%nThe server said: %s%n".formatted(lines.getFirst());
  }

  /** Returns addresses of the searches that engines are compared by, in no order. */
  private static List<String> paths(LetterSet set) throws IOException {
    List<String> paths = new ArrayList<>();
    Map<Ask.Kind, List<Ask>> asks = new AskDrawer(set).draw(ASKS_A_KIND);
    asks.values().stream().flatMap(List::stream).map(ServerLoad::path).forEach(paths::add);
    Collections.shuffle(paths, new Random(5));
    return paths;
  }

  private static String path(Ask ask) {
    String query = ask.isEverything() ? "" : ask.typed();
    String filter =
        ask.chosen()
            .map(value -> "&filter=" + encoded(value.field() + "=" + value.slashed()))
            .orElse("");
    return "/?q=" + encoded(query) + filter;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
