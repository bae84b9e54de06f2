package org.imrsearch.engine;

import java.util.Optional;
import org.imrsearch.determination.Determination;

/**
 * Takes letters into an index. What was put is searchable, and survives a crash, from the next
 * commit on; until then the last commit is what searchers see. Safe for use by several threads.
 */
public interface IndexSink extends AutoCloseable {
  /** Finds a letter put or committed with these bytes. */
  Optional<LetterStamp> findByHash(String contentHash);

  /** Finds a letter put or committed under this id. */
  Optional<LetterStamp> findById(String id);

  /** Finds a letter put or committed from this origin. */
  Optional<LetterStamp> findByOrigin(String origin);

  /**
   * Puts a letter with all its rulings in place of any letter with the same id, and of any other
   * letter from the same origin: the whole of it or nothing.
   *
   * @throws IndexException when the index can't be written
   */
  void put(Determination determination, LetterStamp stamp);

  /**
   * Makes what was put durable and searchable, at once.
   *
   * @throws IndexException when the index can't be written
   */
  void commit();

  /** Gives up what was not committed, and the lock. */
  @Override
  void close();
}
