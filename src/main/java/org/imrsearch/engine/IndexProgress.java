package org.imrsearch.engine;

/** Hears how an indexing run gets on. Called from several threads. */
public interface IndexProgress {
  /** One that listens to nothing. */
  IndexProgress NONE = (files, bytes) -> {};

  /**
   * Some files are done with: indexed, unchanged or rejected.
   *
   * @param files how many more
   * @param bytes how many bytes they have together
   */
  void done(long files, long bytes);
}
