package org.imrsearch.opensearch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.engine.IndexException;

/** The letters that could not be written, and why. Safe for use by several threads. */
final class FailedLetters {
  private static final int MOST_NAMED = 5;

  private final Map<String, String> named = new LinkedHashMap<>();
  private int letters;
  private Optional<Throwable> stopped = Optional.empty();

  synchronized void add(String id, String reason) {
    letters++;
    if (named.size() < MOST_NAMED) {
      named.put(id, reason);
    }
  }

  /** Says that requests failed as a whole. */
  synchronized void stopped(Throwable cause) {
    if (stopped.isEmpty()) {
      stopped = Optional.of(cause);
    }
  }

  /**
   * @throws IndexException when something failed
   */
  synchronized void require() {
    if (letters > 0) {
      String list =
          named.entrySet().stream()
              .map(letter -> letter.getKey() + " (" + letter.getValue() + ")")
              .collect(Collectors.joining(", "));
      int more = letters - named.size();
      throw new IndexException(
          "%s not written and stand in the index no more: %s%s; run the same command again, which takes them up"
              .formatted(
                  letters == 1 ? "1 letter was" : letters + " letters were",
                  list,
                  more > 0 ? " and " + more + " more" : ""));
    }
    if (stopped.isPresent()) {
      Throwable cause = stopped.get();
      throw new IndexException(String.valueOf(cause.getMessage()), cause);
    }
  }
}
