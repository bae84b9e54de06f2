package org.imrsearch.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip is a letter wrong, missing, too many, or swapped with the next; never the first. */
class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "norco, norco, 0",
    "norco, norko, 1",
    "norco, norc, 1",
    "norco, noorco, 1",
    "norco, nocro, 1",
    "norco, nocor, 2",
    "epidural, epidrul, 2",
    "tramadol, trmadool, 2",
    "ab, a, 1"
  })
  void areCounted(String word, String other, int slips) {
    assertThat(Slips.between(word, other, 2)).isEqualTo(slips);
    assertThat(Slips.between(other, word, 2)).isEqualTo(slips);
  }

  @ParameterizedTest
  @CsvSource({"norco, porco", "a, norco", "norco, norco/acetaminophen"})
  void moreThanAreOfInterestAreNotToldApart(String word, String other) {
    assertThat(Slips.between(word, other, 2)).isGreaterThan(2);
  }

  /** The embedded engine walks its terms by Lucene's automata; both must mean the same. */
  @Test
  void areThoseOfLucenesFuzzyWords() {
    Random random = new Random(5);
    for (int round = 0; round < 3_000; round++) {
      String word = "a" + letters(random);
      String other = "a" + letters(random);
      for (int most = 1; most <= 2; most++) {
        CompiledAutomaton near = FuzzyQuery.getFuzzyAutomaton(word, most, 1, true);
        BytesRef bytes = new BytesRef(other);
        boolean fits = near.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
        assertThat(Slips.between(word, other, most) <= most)
            .as("%s, %s, %d", word, other, most)
            .isEqualTo(fits);
      }
    }
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    for (int left = random.nextInt(6); left >= 0; left--) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }
}
