package org.imrsearch.web;

import java.time.Duration;

/**
 * How much is done at once and for how long, so that nobody can take the server from the others.
 *
 * @param searches how many searches run at once
 * @param waiting how many wait for their turn
 * @param longestWait how long one waits
 * @param exports how many exports run at once
 * @param aClient how many requests of one client's address are answered at once; of this machine
 *     itself any number, since all users stand behind one address there
 * @param connections how many connections are open at once
 * @param idle how long a connection may rest within a request or between two
 */
record Limits(
    int searches,
    int waiting,
    Duration longestWait,
    int exports,
    int aClient,
    int connections,
    Duration idle) {

  /** The longest body of a request, where one is taken at all. */
  static final int LONGEST_BODY = 5 * 1024 * 1024;

  static final int LONGEST_URI = 8 * 1024;

  static final int LONGEST_HEADERS = 16 * 1024;

  /** Bytes a second below which who sends or reads is cut off. */
  static final int SLOWEST = 1_000;

  /** By the number of cores: a search is work of the processor alone. */
  static Limits ofThisMachine() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Limits(2 * cores, 128, Duration.ofSeconds(3), 2, 24, 2_000, Duration.ofSeconds(20));
  }
}
