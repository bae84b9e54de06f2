package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisCatalogueTest {
  private static final DiagnosisCatalogue DIAGNOSES = IndexConfig.VOCABULARY.diagnoses();

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          neck strain ! cervical strain@neck
          lumbar strain ! lumbar strain@low back
          strain of the lumbar spine ! lumbar strain@low back
          strain, lumbar region ! lumbar strain@low back
          lumbosacral sprain/strain ! lumbar strain@low back
          strain of muscle, fascia, and tendon of lower back ! lumbar strain@low back
          neck and shoulder strain ! cervical strain@neck, shoulder strain@shoulder
          strain in left knee, ankle, and foot ! knee strain@knee, ankle strain@ankle, foot strain@foot
          sprain of left wrist, neck sprain ! wrist sprain@wrist, cervical sprain@neck
          strain of neck and strain of left knee ! cervical strain@neck, knee strain@knee
          wrist tendinitis and bursitis ! wrist tendinitis@wrist, wrist bursitis@wrist
          right shoulder joint sprain ! shoulder sprain@shoulder
          low back pain ! low back pain@low back
          pain in left shoulder ! shoulder pain@shoulder
          pain right knee ! knee pain@knee
          pain ! -
          cervicalgia ! neck pain@neck
          radiculopathy, lumbosacral region (right arm) ! lumbar radiculopathy@low back
          radiculopathy ! radiculopathy@-
          L5-S1 disc protrusion ! lumbar disc protrusion@low back
          complex regional pain syndrome type 1 of the left upper extremity \
              ! complex regional pain syndrome@upper extremity
          reflex sympathetic dystrophy ! complex regional pain syndrome@-
          RSD, left leg ! complex regional pain syndrome@lower extremity
          left-sided carpal tunnel syndrome ! carpal tunnel syndrome@wrist
          status post carpal tunnel release ! -
          torn rotator cuff ! rotator cuff tear@shoulder
          right knee medial meniscus tear ! meniscus tear@knee
          anxiety and depression ! depression with anxiety@psyche
          fracture of the left tibial plateau ! tibial plateau fracture@knee
          neck pain with headaches, right hip pain \
              ! neck pain@neck, headache@head, hip pain@hip
          shoulder. Strain ! -
          cervical disc disease with left radiculitis \
              ! cervical disc disease@neck, cervical radiculopathy@neck
          knee contusion and numbness ! knee contusion@knee, knee paresthesia@knee
          lumbago and myalgia ! low back pain@low back, myofascial pain@-
          degeneration of lumbar intervertebral disc ! lumbar degenerative disc disease@low back
          closed fracture of multiple ribs ! rib fracture@chest
          """)
  void takesThePartOfTheBodyFromTheWordsBeside(String text, String expected) {
    List<String> wanted = expected.equals("-") ? List.of() : Arrays.asList(expected.split(", "));

    assertThat(DIAGNOSES.tag(Tokens.of(text)))
        .extracting(m -> m.payload().concept() + "@" + m.payload().bodyPart().orElse("-"))
        .isEqualTo(wanted);
  }

  @Test
  void aMatchCoversTheWordsThatTellThePart() {
    String text = "Had a strain of the left knee, healed.";

    assertThat(DIAGNOSES.tag(Tokens.of(text)))
        .extracting(m -> m.in(text))
        .containsExactly("strain of the left knee");
    assertThat(DIAGNOSES.tag(Tokens.of("wrist tendinitis and bursitis")))
        .extracting(m -> m.in("wrist tendinitis and bursitis"))
        .containsExactly("wrist tendinitis", "bursitis");
  }

  @Test
  void everyDiagnosisIsFoundByItsOwnName() {
    assertThat(DIAGNOSES.find("Cervical Strain").map(DiagnosisConcept::concept))
        .contains("cervical strain");
    assertThat(DIAGNOSES.find("CRPS").map(DiagnosisConcept::concept))
        .contains("complex regional pain syndrome");
    assertThat(DIAGNOSES.find("history of CRPS")).isEmpty();
  }
}
