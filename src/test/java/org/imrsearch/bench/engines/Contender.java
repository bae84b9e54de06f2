package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

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

  /**
   * Returns the most heap, in bytes, that another process had while it made the last index; empty
   * where no other made it.
   */
  default OptionalLong otherHeap() {
    return OptionalLong.empty();
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

  /** Asks an index for whole answers on precedents, where the engine has such. */
  default Optional<PrecedentTimes> precedents(Path folder) throws IOException {
    return Optional.empty();
  }

  /** An open index. */
  interface Searching extends AutoCloseable {

    /** Answers with the ten best rulings, their letters fetched, and the values of all facets. */
    Answer ask(Ask ask) throws IOException;

    /**
     * Hands over all rulings, each letter read once for its rulings.
     *
     * @param most after so many it ends
     */
    Exported export(long most) throws IOException;

    /**
     * Returns the most heap, in bytes, that another process has had since the index was opened;
     * empty where no other searches.
     */
    default OptionalLong otherHeap() throws IOException {
      return OptionalLong.empty();
    }

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

  /**
   * What was handed over.
   *
   * @param rulings how many rulings
   * @param characters the length of their letters' texts, or of what was written of them
   */
  record Exported(long rulings, long characters) {}
}
