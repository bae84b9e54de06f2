package org.imrsearch.bench;

/** One measurement of the suite. */
public interface Benchmark {

  /** Returns what the command line calls it. */
  String name();

  /** Measures, and returns a section of the report in Markdown, without its heading. */
  String run();
}
