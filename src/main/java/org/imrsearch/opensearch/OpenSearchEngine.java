package org.imrsearch.opensearch;

import java.util.function.Supplier;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;

/** The search engine on a cluster. */
public final class OpenSearchEngine {
  private OpenSearchEngine() {}

  /** Opens an index by its alias; the cluster is closed with it. */
  @SuppressWarnings("DoNotCallSuggester")
  public static SearchEngine open(
      Cluster cluster,
      String index,
      IndexSchema schema,
      Supplier<QueryWords> words,
      String formatVersion) {
    throw new UnsupportedOperationException("not yet");
  }
}
