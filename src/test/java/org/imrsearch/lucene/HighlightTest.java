package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.imrsearch.query.Hit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {
  @TempDir static Path folder;
  private static TestIndex index;

  @BeforeAll
  static void write() {
    String filler = "The request was read with the notes that came along. ".repeat(12);
    index =
        TestIndex.of(
            folder,
            new LetterBuilder("a")
                .summary("Two blocks were given in spring, the ramp at home is steep.")
                .upheld("Medial branch blocks", "A first block, at L4-L5, brought relief."),
            new LetterBuilder("b")
                .upheld("Walker", filler + "Balance is poor. " + filler + "A cane failed too."));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static String shown(String query) {
    return index.search(query).hits().stream()
        .flatMap(hit -> hit.highlights().stream())
        .map(highlight -> highlight.field() + ": " + highlight.text())
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "block; service: Medial branch <em>blocks</em>"
            + " | rationale: A first <em>block</em>, at L4-L5, brought relief.",
        "\"block\"; rationale: A first <em>block</em>, at L4-L5, brought relief.",
        "reli*; rationale: A first block, at L4-L5, brought <em>relief</em>.",
        "rlief~1; rationale: A first block, at L4-L5, brought <em>relief</em>.",
        "L4-L5; rationale: A first block, at <em>L4</em>-<em>L5</em>, brought relief.",
        "\"first block\"; rationale: A <em>first</em> <em>block</em>, at L4-L5, brought relief.",
        "rationale:block; rationale: A first <em>block</em>, at L4-L5, brought relief.",
        "steep; summary: Two blocks were given in spring, the ramp at home is <em>steep</em>.",
        "relief -gym; rationale: A first block, at L4-L5, brought <em>relief</em>.",
        "decision:upheld; ''",
        "*; ''",
      },
      ignoreLeadingAndTrailingWhitespace = true)
  void marksTheWordsFound(String query, String expected) {
    assertThat(shown(query)).isEqualTo(expected);
  }

  @Test
  void twoPassagesStandForALongText() {
    String shown = shown("balance cane");
    assertThat(shown)
        .startsWith("rationale: ... <em>Balance</em> is poor. The request was read")
        .contains(" ... A <em>cane</em> failed too.");
    assertThat(shown.length()).isLessThan(420);
  }

  @Test
  void aHitIsShownInAnyOrderOfHits() {
    assertThat(index.search("walker").hits()).extracting(Hit::id).containsExactly("b#1");
    assertThat(shown("walker")).isEqualTo("service: <em>Walker</em>");
  }

  @Test
  void whatEveryLetterSaysIsNotShown() {
    try (TestIndex letters =
        TestIndex.of(
            folder.resolve("letters"),
            new LetterBuilder("a")
                .summary("The injured worker is a 40 year old male. He drives a truck.")
                .upheld("Cane", "The request is not medically necessary. The ramp is steep."))) {
      assertThat(letters.search("necessary").hits().getFirst().highlights()).isEmpty();
      assertThat(letters.search("necessary ramp").hits().getFirst().highlights())
          .extracting(Hit.Highlight::text)
          .containsExactly("... The <em>ramp</em> is steep.");
    }
  }
}
