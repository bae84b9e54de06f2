package org.imrsearch.contract;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.opensearch.Cluster;
import org.imrsearch.opensearch.OpenSearchEngine;
import org.imrsearch.opensearch.OpenSearchIndexSink;
import org.imrsearch.opensearch.RealCluster;
import org.imrsearch.opensearch.ShapeWish;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.QueryWords;

/** Opens engines on the cluster of the tests. */
public final class OnCluster {
  private OnCluster() {}

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
    try (Cluster cluster = RealCluster.connect();
        IndexSink sink =
            OpenSearchIndexSink.open(
                cluster, name, schema, values, edition, false, ShapeWish.NONE)) {
      ContractIndex.put(letters, sink);
    }
    return OpenSearchEngine.open(RealCluster.connect(), name, schema, words, edition);
  }
}
