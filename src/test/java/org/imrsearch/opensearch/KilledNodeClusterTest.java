package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.imrsearch.cluster.ThreeNodes;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A node that dies while letters are written takes none with it that a commit acknowledged; the run
 * goes on or ends with an error, and the next one does the rest.
 */
class KilledNodeClusterTest {
  private static final String NAME = "sink-killed";
  private static final int LETTERS = 400;
  private static final int COMMITTED = 100;
  private static final String WORDS = "a walking aid for use at home ".repeat(400);

  private static Determination letter(int number) {
    return Letters.of("CM14-%07d".formatted(number), "Cane", WORDS, "Brace");
  }

  private static OpenSearchIndexSink sink(Cluster cluster) {
    return OpenSearchIndexSink.open(
        cluster, NAME, Letters.SCHEMA, Letters.VALUES, "1", false, ShapeWish.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aKilledNodeTakesNothingThatWasAcknowledged(int victim)
      throws IOException, InterruptedException {
    ThreeNodes nodes = ThreeNodes.shared();
    try (Cluster cluster = RealCluster.connect(nodes.urls())) {
      RealCluster.remove(cluster, NAME);
      sink(cluster).close();
      nodes.awaitGreen(Duration.ofMinutes(1));
      AtomicInteger reached = new AtomicInteger();
      CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> write(cluster, reached));
      while (reached.get() < COMMITTED + COMMITTED / 2 && !run.isDone()) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      nodes.kill(victim);
      int acknowledged = ended(run);

      for (int i = 0; i < acknowledged; i++) {
        String id = letter(i).id();
        assertThat(cluster.tell(Call.get("/" + NAME + "/_doc/" + id).with("routing", id)).status())
            .as(id)
            .isEqualTo(200);
      }

      nodes.restart(victim);
      nodes.awaitGreen(ThreeNodes.STARTING);
      write(cluster, reached);
      CheckReport report = OpenSearchCheck.run(cluster, NAME, Letters.SCHEMA, "1");
      assertThat(report.problems()).isEmpty();
      assertThat(report.determinations()).isEqualTo(LETTERS);
      assertThat(report.rulings()).isEqualTo(3L * LETTERS);
      RealCluster.remove(cluster, NAME);
    }
  }

  /** Writes what the index does not have, and returns how many letters were committed. */
  private static int write(Cluster cluster, AtomicInteger reached) {
    int committed = 0;
    try (OpenSearchIndexSink sink = sink(cluster)) {
      for (int i = 0; i < LETTERS; i++) {
        Determination letter = letter(i);
        Optional<?> known = sink.findByHash(Letters.stamp(letter).contentHash());
        if (known.isEmpty()) {
          sink.put(letter, Letters.stamp(letter));
        }
        reached.set(i + 1);
        if ((i + 1) % COMMITTED == 0) {
          sink.commit();
          committed = i + 1;
        }
      }
      return committed;
    } catch (IndexException e) {
      System.out.println("the run ended: " + e.getMessage());
      return committed;
    }
  }

  private static int ended(CompletableFuture<Integer> run) {
    try {
      return run.orTimeout(4, TimeUnit.MINUTES).join();
    } catch (CompletionException e) {
      throw new AssertionError("the run ended neither well nor with a clear error", e.getCause());
    }
  }
}
