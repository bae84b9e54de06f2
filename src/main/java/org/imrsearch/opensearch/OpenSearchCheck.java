package org.imrsearch.opensearch;

import org.imrsearch.engine.CheckReport;
import org.imrsearch.schema.IndexSchema;

/** Checks an index on a cluster. */
public final class OpenSearchCheck {
  private OpenSearchCheck() {}

  /** Checks an index by its alias; the cluster stays open. */
  @SuppressWarnings("DoNotCallSuggester")
  public static CheckReport run(
      Cluster cluster, String index, IndexSchema schema, String formatVersion) {
    throw new UnsupportedOperationException("not yet");
  }
}
