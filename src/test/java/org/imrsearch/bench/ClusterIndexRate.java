package org.imrsearch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.imrsearch.bench.engines.GeneratedLetters;
import org.imrsearch.cluster.Distribution;
import org.imrsearch.cluster.Node;
import org.imrsearch.cluster.NodePlan;
import org.imrsearch.determination.Determination;
import org.imrsearch.opensearch.ByHand;
import org.imrsearch.opensearch.Cluster;
import org.imrsearch.opensearch.ClusterSettings;
import org.imrsearch.opensearch.Credentials;
import org.imrsearch.opensearch.OpenSearchIndexSink;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * How fast letters that are read already get into a cluster through the adapter, beside the same
 * bulk requests, written beforehand and sent by a plain HTTP client to the same node.
 */
final class ClusterIndexRate implements Benchmark {
  private static final int WARMING_UP = 2;
  private static final int PAIRS = 6;
  private static final int WRITERS = 2;
  private static final String NAME = "sink-bench";
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Path config;
  private final Path folder;
  private final int count;

  ClusterIndexRate(Path config, Path reports, int letters) {
    this.config = config;
    this.folder = reports.resolve("cluster");
    this.count = letters;
  }

  @Override
  public String name() {
    return "cluster";
  }

  @Override
  public String run() {
    try (Node node =
            Node.started(
                NodePlan.alone(Distribution.home(), folder, NodePlan.AS_SHIPPED), LONGEST);
        Cluster cluster = Cluster.connect(settings(node.url()))) {
      RulingValues values = new RulingValues(Vocabulary.load(config));
      List<Determination> letters = GeneratedLetters.parsed(config, count);
      return new Measured(node, cluster, IndexSchema.load(config), values, letters).report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClusterSettings settings(URI host) {
    return new ClusterSettings(
        List.of(host), new Credentials.None(), Optional.empty(), Duration.ofSeconds(5), LONGEST);
  }

  /** Both ways into one node. */
  private record Measured(
      Node node,
      Cluster cluster,
      IndexSchema schema,
      RulingValues values,
      List<Determination> letters) {

    String report() {
      List<byte[]> bodies = ByHand.bodies(schema, values, letters);
      Work adapter = new Work("adapter", node, this::adapter);
      Work byHand = new Work("by hand", node, () -> byHand(bodies));
      Rounds ratios = new Rounds();
      for (int pair = -WARMING_UP; pair < PAIRS; pair++) {
        boolean counts = pair >= 0;
        // The node becomes faster for a while, which whoever comes second would gain by.
        double hand = pair % 2 == 0 ? byHand.round(cluster, counts) : 0;
        double ours = adapter.round(cluster, counts);
        hand = pair % 2 == 0 ? hand : byHand.round(cluster, counts);
        if (counts) {
          ratios.add(hand / ours);
        }
      }
      long rulings = letters.stream().mapToLong(letter -> letter.rulings().size()).sum();
      long bytes = bodies.stream().mapToLong(body -> body.length).sum();
      return """
    %,d generated letters with %,d rulings, read beforehand; %.0f MB of bulk requests, %d under way
    at a time, one node. Rounds take turns, each into an index of its own, after some that are not
    counted.

    | | least | median | most |
    |---|---|---|---|
    %s%s%s\
    | rulings/s, adapter | | %,.0f | |
    | rulings/s, by hand | | %,.0f | |
    """
          .formatted(
              letters.size(),
              rulings,
              bytes / 1e6,
              ByHand.inFlight(),
              adapter.rows(),
              byHand.rows(),
              ratios.row("rate of the adapter / by hand"),
              rulings / adapter.seconds.median(),
              rulings / byHand.seconds.median());
    }

    private void adapter() {
      try (OpenSearchIndexSink sink = ByHand.sink(cluster, NAME, schema, values)) {
        together(
            WRITERS,
            writer -> {
              for (int i = writer; i < letters.size(); i += WRITERS) {
                sink.put(letters.get(i), ByHand.stamp(letters.get(i)));
              }
            });
        sink.commit();
      }
    }

    private void byHand(List<byte[]> bodies) {
      String index = ByHand.index(cluster, NAME, schema);
      int senders = ByHand.inFlight();
      try (HttpClient client =
          HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
        together(
            senders,
            sender -> {
              for (int i = sender; i < bodies.size(); i += senders) {
                String said = post(client, node.url().resolve(index + "/_bulk"), bodies.get(i));
                if (!said.contains("\"errors\":false")) {
                  throw new IllegalStateException(
                      said.substring(0, Math.min(2_000, said.length())));
                }
              }
            });
        post(client, node.url().resolve(index + "/_refresh"), new byte[0]);
      }
    }
  }

  private interface Task {
    void run();
  }

  /** One way of indexing, and what its rounds took. */
  private static final class Work {
    private final String what;
    private final Node node;
    private final Task task;
    private final Rounds seconds = new Rounds();
    private final Rounds client = new Rounds();
    private final Rounds server = new Rounds();

    Work(String what, Node node, Task task) {
      this.what = what;
      this.node = node;
      this.task = task;
    }

    double round(Cluster cluster, boolean counts) {
      ByHand.remove(cluster, NAME);
      Duration before = node.cpu();
      Cost.Clock clock = new Cost.Clock();
      task.run();
      Cost cost = clock.stop();
      if (counts) {
        seconds.add(cost.seconds());
        client.add(cost.cpuSeconds());
        server.add(node.cpu().minus(before).toMillis() / 1e3);
      }
      return cost.seconds();
    }

    String rows() {
      return seconds.row(what + ", s")
          + client.row(what + ", CPU s of the client")
          + server.row(what + ", CPU s of the node");
    }
  }

  private static String post(HttpClient client, URI uri, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(LONGEST)
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new String(response.body(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void together(int threads, IntConsumer work) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<? extends Future<?>> running =
          IntStream.range(0, threads).mapToObj(i -> pool.submit(() -> work.accept(i))).toList();
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
