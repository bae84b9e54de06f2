package org.imrsearch.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.imrsearch.cluster.ThreeNodes;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.opensearch.Cluster;
import org.imrsearch.opensearch.ClusterSettings;
import org.imrsearch.opensearch.Credentials;
import org.imrsearch.opensearch.OpenSearchEngine;
import org.imrsearch.opensearch.OpenSearchIndexSink;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.QueryWords;

/**
 * Opens engines on the cluster of the tests: the one at {@code -Dcluster.url}, else three nodes.
 */
public final class OnCluster {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private OnCluster() {}

  /** Returns a connection, which the caller closes. */
  public static Cluster connect() {
    return Cluster.connect(
        new ClusterSettings(hosts(), new Credentials.None(), Optional.empty(), PATIENCE, PATIENCE));
  }

  private static List<URI> hosts() {
    String url = System.getProperty("cluster.url", "");
    try {
      return url.isEmpty() ? ThreeNodes.shared().urls() : List.of(URI.create(url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a name for an index that no other test has. */
  public static String freshName() {
    return "contract-" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT).substring(0, 13);
  }

  /** Opens the engine over letters in an index of their own. */
  public static SearchEngine over(
      List<Determination> letters,
      IndexSchema schema,
      RulingValues values,
      Supplier<QueryWords> words) {
    String name = freshName();
    String edition = EngineFactory.EDITION;
    try (Cluster cluster = connect();
        IndexSink sink = OpenSearchIndexSink.open(cluster, name, schema, values, edition, false)) {
      ContractIndex.put(letters, sink);
    }
    return OpenSearchEngine.open(connect(), name, schema, words, edition);
  }
}
