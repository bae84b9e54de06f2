package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.imrsearch.query.Matching;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterMarksTest {
  @TempDir static Path folder;
  private static TestIndex index;

  @BeforeAll
  static void write() {
    index = TestIndex.of(folder, new LetterBuilder("a").upheld("Cane", "The ramp is steep."));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "block; rationale; Two blocks, one blocked.; blocks blocked",
        "\"block\"; rationale; Two blocks, one block.; block",
        "CRPS; summary; Complex regional pain syndrome, that is RSD.;"
            + " Complex regional pain syndrome RSD",
        "Norco; service; Hydrocodone/acetaminophen, or Norco.;"
            + " Hydrocodone acetaminophen Norco",
        "ste*; rationale; Steep it is.; Steep",
        "service:block; summary; Two blocks.; ",
        "-block; summary; Two blocks.; ",
        "diagnosis:sprain; diagnosis; left knee sprain; sprain",
        "ketamine block; guideline; MTUS, sympathetic blocks; blocks",
        "block; decision; blocks; ",
        "block; nosuchfield; blocks; ",
        "decision:upheld; rationale; It was upheld.; ",
      })
  void formsAndSynonymsAreFoundInAnyText(String query, String field, String text, String expected) {
    String found =
        index.engine().marks(TestIndex.request(query, Matching.USUAL)).in(field, text).stream()
            .map(mark -> text.substring(mark.start(), mark.end()))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
