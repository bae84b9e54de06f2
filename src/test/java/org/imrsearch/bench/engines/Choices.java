package org.imrsearch.bench.engines;

import java.util.Arrays;
import java.util.List;

/**
 * What of the comparison is wanted, from the system properties {@code bench.*}.
 *
 * @param fresh whether indexes that a run before left are made anew
 * @param searching whether searches are measured
 * @param rounds of making an index; 0 for as many as its size allows
 * @param asks how many searches of each class
 * @param engines the engines; none for all
 */
record Choices(boolean fresh, boolean searching, int rounds, int asks, List<String> engines) {
  /** Fewer letters are indexed over several rounds. */
  private static final int FEW = 20_000;

  private static final int ROUNDS_OF_FEW = 3;
  private static final int ASKS = 200;

  static Choices made() {
    return new Choices(
        Boolean.getBoolean("bench.fresh"),
        !System.getProperty("bench.search", "").equals("false"),
        Integer.getInteger("bench.rounds", 0),
        Integer.getInteger("bench.asks", ASKS),
        Arrays.stream(System.getProperty("bench.engines", "").split(",", -1))
            .filter(name -> !name.isEmpty())
            .toList());
  }

  boolean includes(Contender contender) {
    return engines.isEmpty() || engines.contains(contender.key());
  }

  int rounds(LetterSet letters) {
    return rounds > 0 ? rounds : letters.letters() < FEW ? ROUNDS_OF_FEW : 1;
  }
}
