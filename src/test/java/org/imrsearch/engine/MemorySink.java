package org.imrsearch.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.imrsearch.determination.Determination;

/** An index that keeps stamps in memory and counts its commits. */
final class MemorySink implements IndexSink {
  private final Map<String, LetterStamp> letters = new HashMap<>();
  private int commits;

  @Override
  public Optional<LetterStamp> findByHash(String contentHash) {
    return find(stamp -> stamp.contentHash().equals(contentHash));
  }

  @Override
  public Optional<LetterStamp> findById(String id) {
    return find(stamp -> stamp.id().equals(id));
  }

  @Override
  public Optional<LetterStamp> findByOrigin(String origin) {
    return find(stamp -> stamp.origin().equals(origin));
  }

  private synchronized Optional<LetterStamp> find(Predicate<LetterStamp> wanted) {
    return letters.values().stream().filter(wanted).findFirst();
  }

  @Override
  public synchronized void put(Determination determination, LetterStamp stamp) {
    letters.values().removeIf(other -> other.origin().equals(stamp.origin()));
    letters.put(stamp.id(), stamp);
  }

  @Override
  public synchronized void commit() {
    commits++;
  }

  @Override
  public void close() {}

  int commits() {
    return commits;
  }

  int size() {
    return letters.size();
  }
}
