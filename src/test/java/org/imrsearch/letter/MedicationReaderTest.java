package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.imrsearch.vocabulary.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: a summary | its drugs as text/generic. */
class MedicationReaderTest {
  private final MedicationReader reader =
      new MedicationReader(TestLetters.LEXICON.medications(), TestLetters.VOCABULARY.drugs());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He takes Norco and gabapentin. | Norco/hydrocodone/acetaminophen + gabapentin/gabapentin
          He takes Norco. NORCO helps. | Norco/hydrocodone/acetaminophen
          Lidoderm was tried. The Lidoderm patch helped. | Lidoderm/lidocaine topical
          The Lidoderm patch helped. Lidoderm was continued. | Lidoderm patch/lidocaine topical
          He takes nothing. | -
          He takes Flexeril. Cyclobenzaprine was continued. | Flexeril/cyclobenzaprine
          He takes meloxicam (Mobic). | meloxicam/meloxicam
          She takes Xanax, Wellbutrin and alprazolam. | Xanax/alprazolam + Wellbutrin/bupropion + alprazolam/alprazolam
          He takes Hydrocodone-acetaminophen. Hydrocodone was reduced. | Hydrocodone-acetaminophen/hydrocodone/acetaminophen
          He takes Norco and acetaminophen. | Norco/hydrocodone/acetaminophen + acetaminophen/acetaminophen
          A compounded topical was requested. | -
          He is allergic to codeine. He takes ibuprofen 600 mg. | ibuprofen/ibuprofen
          She got a ketorolac injection. | ketorolac/ketorolac
          """)
  void drugsOnceEach(String summary, String expected) {
    String shown =
        reader.read(Tokens.of(summary)).stream()
            .map(m -> m.text() + "/" + m.drug().orElse("-"))
            .collect(Collectors.joining(" + "));
    assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(expected);
  }
}
