package org.imrsearch.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.engine.LetterStamp;

/**
 * The letters put since the index was last read, and those taken out. What is said here goes before
 * what the index says. Safe for use by several threads.
 */
final class PendingLetters {
  private final Map<String, LetterStamp> byId = new HashMap<>();
  private final Map<String, String> idByHash = new HashMap<>();
  private final Map<String, String> idByOrigin = new HashMap<>();
  private final Set<String> removed = new HashSet<>();

  synchronized void put(LetterStamp stamp) {
    forget(stamp.id());
    removed.remove(stamp.id());
    byId.put(stamp.id(), stamp);
    idByHash.put(stamp.contentHash(), stamp.id());
    idByOrigin.put(stamp.origin(), stamp.id());
  }

  synchronized void remove(String id) {
    forget(id);
    removed.add(id);
  }

  private void forget(String id) {
    LetterStamp old = byId.remove(id);
    if (old != null) {
      idByHash.remove(old.contentHash(), id);
      idByOrigin.remove(old.origin(), id);
    }
  }

  synchronized void clear() {
    byId.clear();
    idByHash.clear();
    idByOrigin.clear();
    removed.clear();
  }

  synchronized int size() {
    return byId.size() + removed.size();
  }

  /** Returns whether what the index says of that letter is out of date. */
  synchronized boolean supersedes(String id) {
    return byId.containsKey(id) || removed.contains(id);
  }

  synchronized Optional<LetterStamp> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized Optional<LetterStamp> byHash(String hash) {
    return Optional.ofNullable(idByHash.get(hash)).map(byId::get);
  }

  synchronized Optional<LetterStamp> byOrigin(String origin) {
    return Optional.ofNullable(idByOrigin.get(origin)).map(byId::get);
  }
}
