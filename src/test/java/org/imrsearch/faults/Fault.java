package org.imrsearch.faults;

import java.util.Optional;

/** Something that happens to the program, and what must hold afterwards. */
interface Fault {
  /** Names it in the report. */
  String name();

  /** Returns why it can't be brought about on this machine; empty when it can. */
  default Optional<String> unavailable() {
    return Optional.empty();
  }

  /** Returns how many of a hundred rounds are to be of this fault. */
  int share();

  /**
   * Brings it about once and checks what must hold.
   *
   * @throws AssertionError when something was lost, or half written, or does not go on
   */
  void round(Scene scene) throws Exception;
}
