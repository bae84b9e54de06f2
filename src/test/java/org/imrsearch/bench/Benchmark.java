package org.imrsearch.bench;

/** One measurement of the suite. */
public interface Benchmark {

  /** Returns what the command line calls it. */
  String name();

  /** Returns the name of the report's file without its ending. */
  default String file() {
    return name();
  }

  /** Measures, and returns a section of the report in Markdown, without its heading. */
  String run();
}
