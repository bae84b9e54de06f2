package org.imrsearch.engine;

import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;

/** Answers searches over one index. Safe for use by several threads. */
public interface SearchEngine extends AutoCloseable {
  /**
   * Runs a search over the newest commit.
   *
   * @throws IndexException when the index can't be read
   */
  SearchResponse search(SearchRequest request);

  /**
   * Fetches a letter.
   *
   * @param id a determination's id; a case number in its canonical spelling
   * @throws IndexException when the index can't be read
   */
  Optional<Determination> fetch(String id);

  @Override
  void close();
}
