package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.imrsearch.letter.LabelScanner.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelScannerTest {
  private final LabelScanner<String> scanner =
      new LabelScanner<String>()
          .add("guideline", Form.COLON, "MAXIMUS guideline")
          .add("summary", Form.HEADING, "CLINICAL CASE SUMMARY")
          .add("state", Form.COLON, "State(s) of Licensure")
          .add("whole", Form.PHRASE, "was the original request")
          .add("longer", Form.PHRASE, "was the original request in full");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "MAXIMUS guideline: x|guideline",
        "MAXIMUS\\nguideline : x|guideline",
        "maximusguideline: x|guideline",
        "MAXIMUS guideline x|-",
        "the end.MAXIMUS guideline: x|guideline",
        "aMAXIMUS guideline: x|guideline",
        "State(s) of Licensure: Texas|state",
        "CLINICAL CASE\\nSUMMARY|summary",
        "the following clinical case summary was|-",
        "Clinical Case Summary|summary",
        "x was the original request. y|whole",
        "x was the original request in full. y|longer",
        "x was the originally|-",
      })
  void labelsAreFoundHoweverTheyAreSet(String text, String kinds) {
    String letter = text.replace("\\n", "\n");
    List<LabelScanner.Mark<String>> marks = scanner.scan(letter, 0, letter.length());
    String found = marks.stream().map(LabelScanner.Mark::kind).collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(kinds == null ? "" : kinds);
  }

  @Test
  void aMarkEndsAfterItsColon() {
    String text = "ab MAXIMUS guideline : rest";
    assertThat(scanner.scan(text, 0, text.length()))
        .containsExactly(new LabelScanner.Mark<>("guideline", 3, 22));
  }
}
