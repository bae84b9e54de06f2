package org.imrsearch.engine;

import java.util.Optional;
import java.util.function.Consumer;
import org.imrsearch.determination.Determination;
import org.imrsearch.query.FoundRuling;
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

  /**
   * Hands over every ruling that a search finds, in the order of their ids and in constant memory,
   * all of one commit. Limit, offset, order and facets of the request mean nothing here.
   *
   * @throws IndexException when the index can't be read
   */
  void forEach(SearchRequest request, Consumer<FoundRuling> sink);

  @Override
  void close();
}
