package org.imrsearch.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The letters put since the index was last read, and those taken out. What is said here goes before
 * what the index says. Safe for use by several threads.
 */
public final class PendingLetters {
  private final Map<String, LetterStamp> byId = new HashMap<>();
  private final Map<String, String> idByHash = new HashMap<>();
  private final Map<String, String> idByOrigin = new HashMap<>();
  private final Set<String> removed = new HashSet<>();

  /** Says that a letter was put, in place of any other of its id. */
  public synchronized void put(LetterStamp stamp) {
    forget(stamp.id());
    removed.remove(stamp.id());
    byId.put(stamp.id(), stamp);
    idByHash.put(stamp.contentHash(), stamp.id());
    idByOrigin.put(stamp.origin(), stamp.id());
  }

  /** Says that a letter was taken out. */
  public synchronized void remove(String id) {
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

  /** Says that the index was read: it holds all of these. */
  public synchronized void clear() {
    byId.clear();
    idByHash.clear();
    idByOrigin.clear();
    removed.clear();
  }

  /** Returns how many letters there is something to say of. */
  public synchronized int size() {
    return byId.size() + removed.size();
  }

  /** Returns whether what the index says of that letter is out of date. */
  public synchronized boolean supersedes(String id) {
    return byId.containsKey(id) || removed.contains(id);
  }

  /** Finds the letter put under this id. */
  public synchronized Optional<LetterStamp> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Finds the letter put with these bytes. */
  public synchronized Optional<LetterStamp> byHash(String hash) {
    return Optional.ofNullable(idByHash.get(hash)).map(byId::get);
  }

  /** Finds the letter put from this origin. */
  public synchronized Optional<LetterStamp> byOrigin(String origin) {
    return Optional.ofNullable(idByOrigin.get(origin)).map(byId::get);
  }
}
