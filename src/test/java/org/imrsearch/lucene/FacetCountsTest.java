package org.imrsearch.lucene;

import java.nio.file.Path;
import org.imrsearch.contract.ContractIndex;
import org.imrsearch.contract.EngineFactory;
import org.imrsearch.contract.FacetCountsContract;
import org.imrsearch.engine.IndexSink;
import org.junit.jupiter.api.io.TempDir;

/** Values are numbered otherwise in each segment, and threads share them. */
class FacetCountsTest extends FacetCountsContract {
  @TempDir static Path folder;

  FacetCountsTest() {
    super(
        (letters, schema, values, words) -> {
          String edition = EngineFactory.EDITION;
          try (IndexSink sink = LuceneIndexSink.open(folder, schema, values, edition, false)) {
            ContractIndex.put(letters, sink);
          }
          SearchThreads threads = new SearchThreads(2, 100);
          return LuceneSearchEngine.open(folder, schema, words, edition, threads);
        },
        500);
  }
}
