package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A single node of OpenSearch, given rulings that were extracted before, over HTTP. */
final class OpenSearch implements Contender {
  private static final Pattern TOTAL = Pattern.compile("\"total\":\\{\"value\":(\\d+)");
  private static final Pattern LETTER = Pattern.compile("\"_source\":\\{\"letter\":\"([^\"]+)\"");
  private static final Pattern BUCKET = Pattern.compile("\\{\"key\"");
  private static final Pattern TEXT = Pattern.compile("\"found\":true");

  private final Path home;
  private Duration cpu = Duration.ZERO;
  private double secondsToStart;

  /**
   * @param home the unpacked distribution
   */
  OpenSearch(Path home) {
    this.home = home;
  }

  @Override
  public String key() {
    return "opensearch";
  }

  @Override
  public String name() {
    return "OpenSearch";
  }

  @Override
  public Optional<String> absent() {
    return Files.exists(home.resolve("bin/opensearch"))
        ? Optional.empty()
        : Optional.of("not unpacked: run mvn -B -Popensearch process-test-resources once");
  }

  @Override
  public void index(LetterSet letters, Path folder) throws IOException {
    long start = System.nanoTime();
    try (OpenSearchNode node = OpenSearchNode.start(home, folder)) {
      secondsToStart = (System.nanoTime() - start) / 1e9;
      Duration started = node.cpu();
      OpenSearchIndex.write(letters, node);
      cpu = node.cpu().minus(started);
    }
  }

  @Override
  public Duration otherCpu() {
    return cpu;
  }

  @Override
  public double secondsToStart() {
    return secondsToStart;
  }

  /** Logs and the like are no part of the index. */
  @Override
  public Path data(Path folder) {
    return folder.resolve("data");
  }

  @Override
  public Searching open(Path folder) throws IOException {
    return new Open(OpenSearchNode.start(home, folder));
  }

  /** A running node. */
  private record Open(OpenSearchNode node) implements Searching {

    @Override
    public Answer ask(Ask ask) throws IOException {
      String found =
          node.send(
              "POST",
              "/rulings/_search?request_cache=true",
              Optional.of(OpenSearchQuery.body(ask)));
      List<String> letters =
          LETTER.matcher(found).results().map(hit -> hit.group(1)).distinct().toList();
      String fetched =
          letters.isEmpty()
              ? ""
              : node.send(
                  "POST",
                  "/letters/_mget",
                  Optional.of(
                      letters.stream()
                          .map(OpenSearchIndex::quoted)
                          .collect(Collectors.joining(",", "{\"ids\":[", "]}"))));
      long total = TOTAL.matcher(found).results().findFirst().map(Open::number).orElseThrow();
      return new Answer(total, count(TEXT, fetched), count(BUCKET, found));
    }

    private static long number(MatchResult total) {
      return Long.parseLong(total.group(1));
    }

    private static int count(Pattern pattern, String text) {
      Matcher matcher = pattern.matcher(text);
      int count = 0;
      while (matcher.find()) {
        count++;
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      node.close();
    }
  }
}
