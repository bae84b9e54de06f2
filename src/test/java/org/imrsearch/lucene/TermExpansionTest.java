package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.imrsearch.engine.plan.IndexWords;
import org.imrsearch.query.Filter;
import org.imrsearch.query.QueryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermExpansionTest {
  @TempDir Path folder;

  private static String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("ab").append(i).append(' ');
    }
    return text.toString();
  }

  @Test
  void aPatternThatFitsTooManyWordsIsRefused() {
    LetterBuilder letter =
        new LetterBuilder("a").upheld("Cane", words(IndexWords.MOST_FITTING + 1));
    try (TestIndex index = TestIndex.of(folder, letter)) {
      assertThatThrownBy(() -> index.search("ab*"))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("more than 1000 different words")
          .hasMessageContaining("ab*");
      assertThat(index.ids("ab1*")).containsExactly("a#1");
    }
  }

  @Test
  void aRefusalShowsThePlaceInTheWholeQuery() {
    LetterBuilder letter =
        new LetterBuilder("a").upheld("Cane", words(IndexWords.MOST_FITTING + 1));
    try (TestIndex index = TestIndex.of(folder, letter)) {
      assertThatThrownBy(() -> index.search("cane -ab* walker"))
          .hasMessageContaining("cane -ab* walker\n        ^^^");
      Filter filter = new Filter("rationale", TestIndex.query("rationale:ab*"));
      assertThatThrownBy(() -> index.filtered("cane", List.of(filter), List.of()))
          .hasMessageContaining("  ab*\n  ^^^");
    }
  }

  /** Some patterns take exponential room to follow; words and phrases of any length do not. */
  @Test
  void anIntricatePatternIsRefusedAndALongWordIsNot() {
    LetterBuilder letter = new LetterBuilder("a").upheld("Cane", "A cane is abab.");
    try (TestIndex index = TestIndex.of(folder, letter)) {
      assertThatThrownBy(() -> index.search("ab*a" + "?".repeat(30) + "b"))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("a pattern of too many * and ?");
      assertThat(index.ids("ab*a*b*b*")).as("some are fine").isEmpty();
      assertThat(index.ids("x".repeat(9_000))).isEmpty();
      assertThat(index.ids("\"" + "cane ".repeat(1_900) + "\"")).isEmpty();
      assertThat(index.ids("cane ".repeat(1_000))).containsExactly("a#1");
    }
  }

  @Test
  void asManyAsAllowedAreFound() {
    LetterBuilder letter = new LetterBuilder("a").upheld("Cane", words(IndexWords.MOST_FITTING));
    try (TestIndex index = TestIndex.of(folder, letter)) {
      assertThat(index.ids("ab*")).containsExactly("a#1");
    }
  }

  /** The stem of "braces" stands beside it, marked; a pattern must not find it. */
  @Test
  void stemsAreNoWords() {
    LetterBuilder letter = new LetterBuilder("a").upheld("Braces", "No.");
    try (TestIndex index = TestIndex.of(folder, letter)) {
      assertThat(index.ids("brac?s")).containsExactly("a#1");
      assertThat(index.ids("br?ce")).isEmpty();
      assertThat(index.ids("bracs~1")).containsExactly("a#1");
      assertThat(index.ids("brace~1")).as("braces is one letter away").containsExactly("a#1");
      assertThat(index.ids("bracke~1")).isEmpty();
    }
  }
}
