package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialApprovalTest {
  private final PartialApproval partialApproval =
      LetterLexicon.load(Path.of("index-config")).partialApproval();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "MRI of the knee|MRI of the knee|-",
        "Acupuncture 12 visits is|Acupuncture 12 visits|-",
        "Drug A #90 was the original request. Drug A #60 was authorized by the Claims Administrator."
            + " The remaining IMR eligible portion of the original request, Drug A #30 is"
            + "|Drug A #90|Drug A #30",
        "Drug A #90 was the original request. Drug A #60 was authorized by the Claims Administrator."
            + " The remaining IMR eligible portion of the original request is Drug A #30"
            + "|Drug A #90|Drug A #30",
        "Chair was the original request. The Claims Administrator authorized a month, leaving the"
            + " original request IMR eligible. The original request, chair is|Chair|-",
        "The remaining IMR eligible portion of the original request, brace is|brace|-",
      })
  void theWholeRequestAndThePortionUnderReview(String request, String service, String portion) {
    assertThat(partialApproval.read(request))
        .isEqualTo(new PartialApproval.Request(service, Optional.ofNullable(portion)));
  }
}
