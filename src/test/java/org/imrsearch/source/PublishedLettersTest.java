package org.imrsearch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every published letter that lies beside the project comes out whole. */
class PublishedLettersTest {
  private static final Path LETTERS =
      Path.of(Optional.ofNullable(System.getenv("IMR_SHARED")).orElse("../shared"), "letters");

  @Test
  void everyPdfGivesItsHeaderAndItsRulings() {
    assumeThat(Files.isDirectory(LETTERS)).isTrue();
    Collected letters = Collected.of(LETTERS);
    assertThat(letters.rejections()).isEmpty();
    assertThat(letters.files()).isNotEmpty();
    LetterDecoder decoder = new LetterDecoder();
    for (LetterFile file : letters.files()) {
      Decoded decoded = decoder.decode(file);
      assertThat(decoded).as(file.fileName()).isInstanceOf(RawLetter.class);
      RawLetter letter = (RawLetter) decoded;
      assertThat(letter.text())
          .as(file.fileName())
          .contains("Case Number: " + letter.id())
          .containsPattern("Date Assigned: \\d+/\\d+/\\d+ Date of Injury: +\\d+/\\d+/\\d+\\n")
          .containsPattern("Decision Date: \\d+/\\d+/\\d+ UR Denial Date: +\\d+/\\d+/\\d+\\n")
          .containsPattern("Application\\nReceived:\\n\\d+/\\d+/\\d+\\n")
          .contains("IMR ISSUES, DECISIONS AND RATIONALES")
          .doesNotContain(" \n", "\r");
    }
  }
}
