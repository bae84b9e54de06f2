package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
    LetterBuilder letter = new LetterBuilder("a").upheld("Cane", words(TermExpansion.MOST + 1));
    try (TestIndex index = TestIndex.of(folder, letter)) {
      assertThatThrownBy(() -> index.search("ab*"))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("more than 1000 different words")
          .hasMessageContaining("ab*");
      assertThat(index.ids("ab1*")).containsExactly("a#1");
    }
  }

  @Test
  void asManyAsAllowedAreFound() {
    LetterBuilder letter = new LetterBuilder("a").upheld("Cane", words(TermExpansion.MOST));
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
