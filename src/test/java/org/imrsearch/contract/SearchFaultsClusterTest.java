package org.imrsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.imrsearch.cluster.Rest;
import org.imrsearch.cluster.ThreeNodes;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.opensearch.Cluster;
import org.imrsearch.opensearch.OpenSearchEngine;
import org.imrsearch.opensearch.OpenSearchIndexSink;
import org.imrsearch.opensearch.RealCluster;
import org.imrsearch.opensearch.ShapeWish;
import org.imrsearch.query.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever becomes of nodes, an answer is right or refused: never wrong, never a part of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFaultsClusterTest {
  private static final int THREADS = 3;
  private static final Duration RECOVERY = Duration.ofSeconds(60);
  private static final Duration ASKING = Duration.ofSeconds(20);

  private final String name = OnCluster.freshName();
  private ThreeNodes nodes;
  private SearchEngine engine;
  private KnownAnswers known;

  @BeforeAll
  void write() throws IOException {
    nodes = ThreeNodes.shared();
    try (Cluster cluster = RealCluster.connect(nodes.urls());
        IndexSink sink =
            OpenSearchIndexSink.open(
                cluster,
                name,
                ContractIndex.SCHEMA,
                ContractIndex.VALUES,
                EngineFactory.EDITION,
                false,
                ShapeWish.NONE)) {
      ContractIndex.put(KnownAnswers.letters(), sink);
    }
    nodes.awaitGreen(RECOVERY);
    engine = open();
    known = KnownAnswers.of(engine, 3);
  }

  private SearchEngine open() {
    return OpenSearchEngine.open(
        RealCluster.connect(nodes.urls()),
        name,
        ContractIndex.SCHEMA,
        ContractIndex.words(),
        EngineFactory.EDITION);
  }

  @AfterAll
  void close() {
    if (engine != null) {
      engine.close();
    }
  }

  @Test
  void aKilledNodeMakesNoAnswerWrong() throws IOException {
    try (Askers askers = new Askers(THREADS, engine, known)) {
      for (int killed = 0; killed < 3; killed++) {
        awaitRight(askers);
        nodes.kill(killed);
        awaitRight(askers);
        nodes.awaitYellow(RECOVERY);
        nodes.restart(killed);
        nodes.awaitGreen(ThreeNodes.STARTING);
      }
      askers.stop();
      assertThat(askers.wrong()).isEmpty();
      assertThat(askers.refusals()).allMatch(SearchFaultsClusterTest::isClear);
    }
    assertAllRight(engine);
  }

  /** Waits until as many more answers were right as there are threads, and as many again. */
  private static void awaitRight(Askers askers) throws IOException {
    int wanted = askers.right() + 2 * THREADS;
    long end = System.nanoTime() + RECOVERY.toNanos();
    while (askers.right() < wanted) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "no answers within %s; refused: %s".formatted(RECOVERY, askers.refusals()));
      }
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static boolean isClear(String message) {
    return message.contains("http://127.0.0.1:") || message.contains("parts of the index");
  }

  private void assertAllRight(SearchEngine asked) {
    known.names().forEach(search -> known.ask(asked, search));
  }

  @Test
  void whatOnlyADeadNodeHasIsMissedAloud() throws IOException {
    replicas(0);
    nodes.awaitGreen(RECOVERY);
    int dead = Integer.parseInt(holders().getLast().substring("node-".length()));
    nodes.kill(dead);
    try {
      awaitRed();
      for (String search : known.names()) {
        assertThatThrownBy(() -> known.ask(engine, search))
            .as(search)
            .isInstanceOf(IndexException.class);
      }
      SearchRequest any = known.requests().values().iterator().next();
      assertThatThrownBy(() -> engine.forEach(any, ruling -> {}))
          .isInstanceOf(IndexException.class);
      assertThatThrownBy(this::open).isInstanceOf(IndexException.class);
    } finally {
      nodes.restart(dead);
    }
    nodes.awaitGreen(ThreeNodes.STARTING);
    replicas(1);
    nodes.awaitGreen(RECOVERY);
    assertAllRight(engine);
  }

  private void replicas(int count) throws IOException {
    ask(
        "PUT",
        "/" + name + "/_settings",
        Optional.of("{\"index\":{\"number_of_replicas\":" + count + "}}"));
  }

  /** Returns the names of the nodes that hold a part of the index. */
  private List<String> holders() throws IOException {
    return ask("GET", "/_cat/shards/" + name + "?h=node", Optional.empty())
        .lines()
        .map(String::strip)
        .toList();
  }

  private void awaitRed() throws IOException {
    long end = System.nanoTime() + RECOVERY.toNanos();
    while (!ask("GET", "/_cluster/health/" + name, Optional.empty()).contains("\"red\"")) {
      if (System.nanoTime() > end) {
        throw new IOException("the cluster does not notice: " + nodes.logs(0, 40));
      }
      pause();
    }
  }

  /** Asks whichever node answers. */
  private String ask(String method, String path, Optional<String> body) throws IOException {
    IOException last = new IOException("no node");
    for (var url : nodes.urls()) {
      try {
        return new Rest(url, ASKING).send(method, path, body);
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
