package org.imrsearch.bench;

import java.util.regex.Pattern;

/**
 * What a JVM has logged of its garbage collections, which {@code -Xlog:gc:file=...} asks for.
 *
 * @param text the lines so far
 */
public record CollectionLog(String text) {
  /** "GC(7) Pause Young (Allocation Failure) 38M->4M(123M) 2.1ms"; G1 pauses for less, too. */
  private static final Pattern COLLECTION =
      Pattern.compile("Pause (?:Young|Full) .*? (\\d+)M->(\\d+)M\\(");

  /** Returns the most megabytes that there were before a collection; 0 where none came. */
  public long mostBefore() {
    return most(1);
  }

  /** Returns the most megabytes that a collection left; 0 where none came. */
  public long mostLeft() {
    return most(2);
  }

  private long most(int group) {
    return COLLECTION
        .matcher(text)
        .results()
        .mapToLong(found -> Long.parseLong(found.group(group)))
        .max()
        .orElse(0);
  }
}
