package org.imrsearch.opensearch;

import org.imrsearch.engine.IndexSink;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;

/** Writes letters into an index on a cluster. */
public final class OpenSearchIndexSink {
  private OpenSearchIndexSink() {}

  /** Opens an index by its alias; the cluster is closed with it. */
  @SuppressWarnings("DoNotCallSuggester")
  public static IndexSink open(
      Cluster cluster,
      String index,
      IndexSchema schema,
      RulingValues values,
      String formatVersion,
      boolean rebuild) {
    throw new UnsupportedOperationException("not yet");
  }
}
