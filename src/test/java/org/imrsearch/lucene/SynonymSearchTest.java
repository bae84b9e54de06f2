package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other words for the same, by the project's own synonyms. */
class SynonymSearchTest {
  @TempDir static Path folder;
  private static TestIndex index;

  @BeforeAll
  static void write() {
    index =
        TestIndex.of(
            folder,
            new LetterBuilder("crps").upheld("Ketamine", "CRPS of the left foot."),
            new LetterBuilder("rsd").upheld("Ketamine", "He was told that it is RSD."),
            new LetterBuilder("long").upheld("Cane", "Complex regional pain syndrome was found."),
            new LetterBuilder("apart").upheld("Cane", "A complex case; regional clinic, pain."),
            new LetterBuilder("norco").upheld("Norco 10/325mg #60", "Too long."),
            new LetterBuilder("apap").upheld("Hydrocodone/APAP 10/325 mg", "Too long."),
            new LetterBuilder("level").upheld("Fusion at L4-5", "No instability."),
            new LetterBuilder("levels").upheld("Fusion at L4-L5", "Unstable."));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "CRPS, 'crps#1,long#1,rsd#1'",
    "rsd, 'crps#1,long#1,rsd#1'",
    "complex regional pain syndrome, 'crps#1,long#1,rsd#1'",
    "reflex sympathetic dystrophy, 'crps#1,long#1,rsd#1'",
    "ketamine for RSD, 'crps#1,rsd#1'",
    "complex regional pain syndrome ketamine, 'crps#1,rsd#1'",
    "rationale:RSD, 'crps#1,long#1,rsd#1'",
    "\"RSD\", 'rsd#1'",
    "\"complex regional pain syndrome\", 'long#1'",
    "-CRPS foot OR clinic, 'apart#1'",
    "Norco, 'apap#1,norco#1'",
    "Vicodin, 'apap#1,norco#1'",
    "hydrocodone/acetaminophen, 'apap#1,norco#1'",
    "\"10/325 mg\", 'apap#1,norco#1'",
    "\"10/325mg\", 'apap#1,norco#1'",
    "L4-L5, 'level#1,levels#1'",
    "L4/5, 'level#1,levels#1'",
    "\"L4-5\", 'level#1,levels#1'",
    "\"at L4/L5\", 'level#1,levels#1'",
  })
  void whicheverIsTypedTheSameIsFound(String query, String ids) {
    assertThat(index.ids(query).stream().sorted()).containsExactly(ids.split(","));
  }

  @Test
  void aGroupScoresAsOneWord() {
    assertThat(index.search("Norco").hits().getFirst().score())
        .isLessThanOrEqualTo(1)
        .isEqualTo(index.search("Vicodin").hits().getFirst().score());
  }
}
