package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.vocabulary.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: sentences | the diagnoses in them as text/assertion. */
class DiagnosisReaderTest {
  private final DiagnosisReader reader =
      new DiagnosisReader(
          TestLetters.LEXICON.diagnoses(),
          TestLetters.VOCABULARY.diagnoses(),
          TestLetters.VOCABULARY.bodyParts());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The diagnoses include neck strain, lumbar radiculopathy and insomnia. | neck strain/affirmed + lumbar radiculopathy/affirmed + insomnia/affirmed
          The diagnoses of record are right carpal tunnel syndrome and left wrist sprain. | right carpal tunnel syndrome/affirmed + left wrist sprain/affirmed
          The treating physician listed the diagnoses as cervical strain, anxiety, and depression. | cervical strain/affirmed + anxiety/affirmed + depression/affirmed
          The current diagnosis is documented as lumbar disc displacement. | lumbar disc displacement/affirmed
          The diagnoses were noted to be: 1. Neck strain. 2. Right shoulder impingement syndrome. 3. Insomnia. | Neck strain/affirmed + Right shoulder impingement syndrome/affirmed + Insomnia/affirmed
          Impression: 1. Lumbar radiculopathy; 2. Lumbar spinal stenosis. He was asked to return. | Lumbar radiculopathy/affirmed + Lumbar spinal stenosis/affirmed
          Assessment included right rotator cuff tear and chronic pain syndrome. The plan was therapy. | right rotator cuff tear/affirmed + chronic pain syndrome/affirmed
          She was diagnosed with a right knee sprain, and she was given a brace. | right knee sprain/affirmed
          He is being treated for low back strain due to a fall. | low back strain/affirmed
          The patient was given diagnoses of sprain and strain of the neck, lumbar spine, and left knee contusion. | sprain and strain of the neck, lumbar spine/affirmed + left knee contusion/affirmed
          Diagnoses: lumbago; pain in the right knee; strain of the muscle, fascia, and tendon of the low back. | lumbago/affirmed + pain in the right knee/affirmed + strain of the muscle, fascia, and tendon of the low back/affirmed
          The diagnoses are radiculopathy, lumbar region, and sprain of the left ankle, initial encounter. | radiculopathy, lumbar region/affirmed + sprain of the left ankle, initial encounter/affirmed
          She later developed complex regional pain syndrome of the right upper extremity. | complex regional pain syndrome of the right upper extremity/affirmed
          He went on to develop reflex sympathetic dystrophy. | reflex sympathetic dystrophy/affirmed
          An MRI was asked for to rule out rotator cuff tear. | rotator cuff tear/ruled-out
          There was no evidence of cervical radiculopathy. | cervical radiculopathy/negated
          He denies depression. | depression/negated
          The diagnoses include neck strain, rule out cervical radiculopathy. | neck strain/affirmed + cervical radiculopathy/ruled-out
          The diagnoses include lumbar strain without radiculopathy. | lumbar strain without radiculopathy/affirmed
          Past medical history is significant for gout and type 2 diabetes. | gout/history + type 2 diabetes/history
          He has a history of hypertension. Diagnoses include neck strain. | hypertension/history + neck strain/affirmed
          There is no history of gastroesophageal reflux disease. Diagnoses include neck strain. | gastroesophageal reflux disease/negated + neck strain/affirmed
          Impingement sign and Tinel test were positive. | -
          An examination found left shoulder impingement syndrome. | -
          There was neck pain. The back was tender. | -
          The diagnoses include neck strain. There was no insomnia, but depression was noted. | neck strain/affirmed + insomnia/negated
          The diagnosis was not recorded. | -
          No diagnosis of lumbar radiculopathy was made. | lumbar radiculopathy/negated
          The diagnoses include cervical disc protrusion at C5-C6, and tear of the left triangular fibrocartilage complex. | cervical disc protrusion at C5-C6/affirmed + tear of the left triangular fibrocartilage complex/affirmed
          The diagnoses include HNP (herniated nucleus pulposus, L4-5) and stenosis. | HNP (herniated nucleus pulposus, L4-5)/affirmed + stenosis/affirmed
          """)
  void diagnosesWithWhatIsSaidOfThem(String summary, String expected) {
    List<Diagnosis> read = reader.read(Tokens.of(summary));
    String shown =
        read.stream()
            .map(d -> d.text() + "/" + d.assertion().code())
            .collect(Collectors.joining(" + "));
    assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(expected);
  }

  @Test
  void aDiagnosisHasTheCataloguesNameAndItsPartOfTheBody() {
    assertThat(
            reader.read(
                Tokens.of("Diagnoses include right carpal tunnel syndrome and a rare condition.")))
        .containsExactly(
            new Diagnosis(
                "right carpal tunnel syndrome",
                Optional.of("carpal tunnel syndrome"),
                Optional.of("wrist"),
                Assertion.AFFIRMED),
            new Diagnosis(
                "rare condition", Optional.empty(), Optional.empty(), Assertion.AFFIRMED));
  }
}
