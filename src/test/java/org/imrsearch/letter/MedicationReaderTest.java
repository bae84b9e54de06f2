package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: a summary | its drugs as text/generic. */
class MedicationReaderTest {
  private final MedicationReader reader = new MedicationReader(TestLetters.VOCABULARY.drugs());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He takes Norco and gabapentin. | Norco/hydrocodone/acetaminophen + gabapentin/gabapentin
          He takes Norco. NORCO helps. | Norco/hydrocodone/acetaminophen
          Lidoderm was tried. The Lidoderm patch helped. | Lidoderm/lidocaine topical
          The Lidoderm patch helped. Lidoderm was continued. | Lidoderm/lidocaine topical
          He takes nothing. | -
          """)
  void drugsOnceEach(String summary, String expected) {
    String shown =
        reader.read(summary).stream()
            .map(m -> m.text() + "/" + m.drug().orElse("-"))
            .collect(Collectors.joining(" + "));
    assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(expected);
  }
}
