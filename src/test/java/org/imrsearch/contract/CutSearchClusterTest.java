package org.imrsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imrsearch.cluster.CutNode;
import org.imrsearch.cluster.Distribution;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.engine.SearchTimeoutException;
import org.imrsearch.opensearch.Cluster;
import org.imrsearch.opensearch.ClusterException;
import org.imrsearch.opensearch.ClusterSettings;
import org.imrsearch.opensearch.Credentials;
import org.imrsearch.opensearch.OpenSearchEngine;
import org.imrsearch.opensearch.OpenSearchIndexSink;
import org.imrsearch.opensearch.ShapeWish;
import org.junit.jupiter.api.Test;

/** A connection that goes silent amid searches holds nobody up longer than was asked for. */
class CutSearchClusterTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofSeconds(3);

  /** Far from both, so that a busy machine changes nothing. */
  private static final Duration BETWEEN = Duration.ofSeconds(20);

  private static final String NAME = "cut";

  @Test
  void aCutSearchEndsInTimeNamesTheHostAndWorksOnceMended() throws IOException {
    Path folder = Path.of("target", "cluster", "cut-search");
    try (CutNode node = CutNode.start(Distribution.home(), folder)) {
      write(node.url());
      try (SearchEngine patient = open(node.url(), LONG);
          SearchEngine engine = open(node.url(), SHORT)) {
        KnownAnswers known = KnownAnswers.of(patient, 20);
        String search = known.names().getFirst();
        known.ask(engine, search);
        node.cut();
        for (int i = 0; i < 2; i++) {
          inTime(
              () ->
                  assertThatThrownBy(() -> known.ask(engine, search))
                      .isInstanceOf(ClusterException.class)
                      .hasMessageContaining(node.url().toString())
                      .hasMessageContaining("after 3 s"));
        }
        SearchEngine hurried = patient.within(Deadline.in(SHORT));
        inTime(
            () ->
                assertThatThrownBy(() -> known.ask(hurried, search))
                    .isInstanceOf(SearchTimeoutException.class));
        node.mend();
        known.names().forEach(each -> known.ask(patient, each));
        known.ask(engine, search);
      }
    }
  }

  private static void inTime(Runnable work) {
    long start = System.nanoTime();
    work.run();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BETWEEN);
  }

  private static void write(URI host) throws IOException {
    try (Cluster cluster = connect(host, LONG);
        IndexSink sink =
            OpenSearchIndexSink.open(
                cluster,
                NAME,
                ContractIndex.SCHEMA,
                ContractIndex.VALUES,
                EngineFactory.EDITION,
                true,
                ShapeWish.NONE)) {
      ContractIndex.put(KnownAnswers.letters(), sink);
    }
  }

  private static SearchEngine open(URI host, Duration atMost) {
    return OpenSearchEngine.open(
        connect(host, atMost),
        NAME,
        ContractIndex.SCHEMA,
        ContractIndex.words(),
        EngineFactory.EDITION);
  }

  private static Cluster connect(URI host, Duration atMost) {
    return Cluster.connect(
        new ClusterSettings(
            List.of(host), new Credentials.None(), Optional.empty(), atMost, atMost));
  }
}
