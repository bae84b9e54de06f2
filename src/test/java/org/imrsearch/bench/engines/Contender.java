package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** An engine that is measured. */
interface Contender {

  /** Returns its name on the command line and in the names of files. */
  String key();

  /** Returns what the report calls it. */
  String name();

  /** Returns why it can't be measured on this machine; empty when it can. */
  default Optional<String> absent() {
    return Optional.empty();
  }

  /** Makes an index of all letters in an empty folder, until no work on it is left to be done. */
  void index(LetterSet letters, Path folder) throws IOException;

  /** Returns the processor time of the last index that other processes took. */
  default Duration otherCpu() {
    return Duration.ZERO;
  }

  /** Returns the seconds of the last index that went into starting another process. */
  default double secondsToStart() {
    return 0;
  }

  /** Returns the folder of an index that its size is taken of. */
  default Path data(Path folder) {
    return folder;
  }

  /** Opens an index. */
  Searching open(Path folder) throws IOException;

  /** An open index. */
  interface Searching extends AutoCloseable {

    /** Answers with the ten best rulings, their letters fetched, and the values of all facets. */
    Answer ask(Ask ask) throws IOException;

    @Override
    void close() throws IOException;
  }

  /**
   * What was found, so that a reader sees whether the engines answer the same question.
   *
   * @param rulings how many rulings match
   * @param shown how many of them came with their letter
   * @param values how many facet values came with a count
   */
  record Answer(long rulings, int shown, int values) {}
}
