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
import org.imrsearch.cluster.Node;
import org.imrsearch.cluster.NodePlan;
import org.imrsearch.cluster.Rest;

/** A single node of OpenSearch, given rulings that were extracted before, over HTTP. */
final class OpenSearch implements Contender {
  private static final Pattern TOTAL = Pattern.compile("\"total\":\\{\"value\":(\\d+)");
  private static final Pattern LETTER = Pattern.compile("\"_source\":\\{\"letter\":\"([^\"]+)\"");
  private static final Pattern BUCKET = Pattern.compile("\\{\"key\"");
  private static final Pattern TEXT = Pattern.compile("\"found\":true");
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final Duration ANSWERING = Duration.ofMinutes(5);

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
    return Files.isDirectory(home.resolve("lib"))
        ? Optional.empty()
        : Optional.of("not unpacked: run mvn -B -Popensearch process-test-resources once");
  }

  @Override
  public void index(LetterSet letters, Path folder) throws IOException {
    long start = System.nanoTime();
    try (Node node = start(folder)) {
      secondsToStart = (System.nanoTime() - start) / 1e9;
      Duration started = node.cpu();
      OpenSearchIndex.write(letters, rest(node));
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

  /** Starts a node and waits until the indexes that it finds can be searched. */
  private Node start(Path folder) throws IOException {
    Node node = Node.started(NodePlan.alone(home, folder, NodePlan.AS_SHIPPED), STARTING);
    rest(node).send("GET", "/_cluster/health?wait_for_status=yellow&timeout=2m", Optional.empty());
    return node;
  }

  private static Rest rest(Node node) {
    return new Rest(node.url(), ANSWERING);
  }

  /** Logs and the like are no part of the index. */
  @Override
  public Path data(Path folder) {
    return folder.resolve("data");
  }

  @Override
  public Searching open(Path folder) throws IOException {
    Node node = start(folder);
    return new Open(node, rest(node));
  }

  /** A running node. */
  private record Open(Node node, Rest rest) implements Searching {

    @Override
    public Answer ask(Ask ask) throws IOException {
      String found =
          rest.send(
              "POST",
              "/rulings/_search?request_cache=true",
              Optional.of(OpenSearchQuery.body(ask)));
      List<String> letters =
          LETTER.matcher(found).results().map(hit -> hit.group(1)).distinct().toList();
      String fetched =
          letters.isEmpty()
              ? ""
              : rest.send(
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
