package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.vocabulary.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What letters write of diagnoses, rule by rule. A row: sentences | the diagnoses in them; those
 * not affirmed have their assertion behind a slash.
 */
class DiagnosisWordingTest {
  private final DiagnosisReader reader =
      new DiagnosisReader(
          TestLetters.LEXICON.diagnoses(),
          TestLetters.VOCABULARY.diagnoses(),
          TestLetters.VOCABULARY.bodyParts());

  private void check(String summary, String expected) {
    String shown =
        reader.read(Tokens.of(summary)).stream()
            .map(DiagnosisWordingTest::shown)
            .collect(Collectors.joining(" + "));
    assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(expected);
  }

  private static String shown(Diagnosis diagnosis) {
    return diagnosis.assertion() == Assertion.AFFIRMED
        ? diagnosis.text()
        : diagnosis.text() + "/" + diagnosis.assertion().code();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The worker's diagnoses are wrist tenosynovitis and forearm strain. | wrist tenosynovitis + forearm strain
          Working diagnoses included hip bursitis. | hip bursitis
          His diagnosis was given as plantar fasciitis. | plantar fasciitis
          Her diagnoses at that visit include tinnitus and hearing loss. | tinnitus + hearing loss
          She carries a diagnosis of asthma. | asthma
          He has been diagnosed with a left inguinal hernia. | left inguinal hernia
          The doctor diagnosed a right ankle sprain. | right ankle sprain
          She was assessed as having cervical spondylosis. | cervical spondylosis
          He is undergoing treatment for elbow pain. | elbow pain
          The claimant is under treatment for gout and obesity. | gout + obesity
          She has been receiving treatment for thoracic strain. | thoracic strain
          He was treated for heat exhaustion. | heat exhaustion
          The claim has been accepted for right knee contusion. | right knee contusion
          Accepted conditions include lumbar strain and left hip contusion. | lumbar strain + left hip contusion
          Accepted conditions: neck sprain; left elbow contusion. | neck sprain + left elbow contusion
          Dx: lumbago, sciatica. | lumbago + sciatica
          Assessment: Bilateral trigger thumbs. | Bilateral trigger thumbs
          The assessment was cervicalgia and tension headache. | cervicalgia + tension headache
          The assessment was made on Monday. | -
          The impression is lateral epicondylitis of the left elbow. | lateral epicondylitis of the left elbow
          Diagnoses include the following: insomnia, anxiety. | insomnia + anxiety
          A diagnosis of rotator cuff syndrome was made. | rotator cuff syndrome
          The diagnosis remains frozen shoulder. | frozen shoulder
          With diagnoses of hypertension and diabetes he was seen again. | hypertension + diabetes
          Diagnosis(es) include knee effusion. | knee effusion
          ICD-10 codes include M54.5 low back pain. | low back pain
          Diagnoses included; thumb laceration. | thumb laceration
          Clinical impression: Ankle sprain. Plan: rest. | Ankle sprain
          """)
  void whatIntroducesDiagnoses(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The diagnosis is unclear. | -
          The diagnosis was confirmed by the surgeon. | -
          The diagnoses were not stated. | -
          The diagnosis is pending. | -
          The claim has been accepted for the neck and right shoulder. | -
          He is being treated for his injuries. | -
          Diagnoses were reviewed with the worker. | -
          """)
  void whatStandsInAListsPlaceAndNamesNothing(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Diagnoses include left knee and ankle strain. | left knee and ankle strain
          Diagnoses include back and left hip pain. | back and left hip pain
          Diagnoses include neck, back, and right arm pain. | neck, back, and right arm pain
          Diagnoses include right hand and right wrist sprain, and insomnia. | right hand and right wrist sprain + insomnia
          Diagnoses include cervical and lumbar radiculopathy. | cervical and lumbar radiculopathy
          Diagnoses include bilateral shoulder and elbow tendinitis. | bilateral shoulder and elbow tendinitis
          Diagnoses include anxiety, left shoulder and left elbow pain. | anxiety + left shoulder and left elbow pain
          Diagnoses include contusion of the shin, calf and heel, and mild hip sprain. | contusion of the shin, calf and heel + mild hip sprain
          Diagnoses include sprain of the left wrist, hand and fingers. | sprain of the left wrist, hand and fingers
          Diagnoses include medial and lateral epicondylitis. | medial and lateral epicondylitis
          Diagnoses include left and right knee pain. | left and right knee pain
          Diagnoses include contusion and abrasion of the left forearm. | contusion and abrasion of the left forearm
          Diagnoses include sprain and strain of the thoracic spine. | sprain and strain of the thoracic spine
          Diagnoses include thoracic sprain and strain and headache. | thoracic sprain and strain + headache
          Diagnoses include wrist tendinitis and bursitis. | wrist tendinitis + bursitis
          Diagnoses include elbow pain and stiffness. | elbow pain and stiffness
          Diagnoses include depression and anxiety. | depression + anxiety
          Diagnoses include lumbar strain as well as gastritis. | lumbar strain + gastritis
          Diagnoses include lumbar strain & neck strain. | lumbar strain + neck strain
          """)
  void partsOfTheBodyAndConditionsThatShare(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Diagnoses include radiculopathy, cervical region, and gout. | radiculopathy, cervical region + gout
          Diagnoses include carpal tunnel syndrome, right upper limb, and trigger finger. | carpal tunnel syndrome, right upper limb + trigger finger
          Diagnoses include impingement syndrome, left shoulder, and cervical strain. | impingement syndrome, left shoulder + cervical strain
          Diagnoses include pain, unspecified. | pain, unspecified
          Diagnoses include low back strain, initial encounter, and vertigo. | low back strain, initial encounter + vertigo
          Diagnoses include sprain of right ankle, subsequent encounter; low back pain. | sprain of right ankle, subsequent encounter + low back pain
          Diagnoses include depressive disorder, not otherwise specified, and insomnia. | depressive disorder, not otherwise specified + insomnia
          Diagnoses include major depressive disorder, single episode, moderate. | major depressive disorder, single episode, moderate
          Diagnoses include epicondylitis, lateral, right elbow. | epicondylitis, lateral, right elbow
          Diagnoses include spondylosis without myelopathy or radiculopathy, lumbar region. | spondylosis without myelopathy or radiculopathy, lumbar region
          Diagnoses include strain of muscle, fascia and tendon of neck; headache. | strain of muscle, fascia and tendon of neck + headache
          Diagnoses include lumbar strain, with radiculopathy. | lumbar strain, with radiculopathy
          Diagnoses include left ankle fracture with routine healing. | left ankle fracture with routine healing
          """)
  void whatStandsBehindACommaAndBelongsToTheDiagnosis(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Diagnoses include cervical strain/sprain and lumbar sprain/strain. | cervical strain/sprain + lumbar sprain/strain
          Diagnoses include lumbar strain with radicular complaints and gastritis. | lumbar strain with radicular complaints + gastritis
          Diagnoses include low back pain with sciatica. | low back pain with sciatica
          Diagnoses include lumbar disc disease without radiculopathy, and knee pain. | lumbar disc disease without radiculopathy + knee pain
          Diagnoses include knee pain status post arthroscopy and gout. | knee pain status post arthroscopy + gout
          Diagnoses include status post left knee arthroscopy, and obesity. | status post left knee arthroscopy + obesity
          Diagnoses include groin pain due to inguinal hernia. | groin pain due to inguinal hernia
          Diagnoses include groin pain due to a slip on ice. | groin pain
          Diagnoses include insomnia secondary to chronic pain syndrome. | insomnia secondary to chronic pain syndrome
          Diagnoses include right thigh contusion following a fall. | right thigh contusion
          Diagnoses include L5-S1 disc protrusion and C5-6 disc bulge. | L5-S1 disc protrusion + C5-6 disc bulge
          Diagnoses include sciatica (left side, chronic) and gout. | sciatica (left side, chronic) + gout
          Diagnoses include sciatica (left side and gout. | sciatica (left side + gout
          Diagnoses include strain of the R. shoulder and gout. | strain of the R. shoulder + gout
          """)
  void oneItemIsOneDiagnosis(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Diagnoses: 1. Neck strain 2. Back strain 3. Anxiety. | Neck strain + Back strain + Anxiety
          Diagnoses: (1) Neck strain; (2) Back strain. He rested. | Neck strain + Back strain
          Diagnoses include 1) gout, 2) asthma and 3) tinnitus. | gout + asthma + tinnitus
          Diagnoses: 1.Hip pain 2.Knee pain | Hip pain + Knee pain
          Impression: 1. Sprain of neck, mild. 2. Sprain of knee, resolved swelling. Follow up in May. | Sprain of neck, mild + Sprain of knee, resolved swelling
          Diagnoses include lumbar sprain (847.2), headache (784.0), and knee strain (844.9). | lumbar sprain + headache + knee strain
          Diagnosis: Low back pain (M54.5). | Low back pain
          Diagnoses: M54.2 Cervicalgia; M25.511 Pain in right shoulder. | Cervicalgia + Pain in right shoulder
          Diagnoses: G56.01 carpal tunnel syndrome, right upper limb, M65.312 trigger thumb, left thumb. | carpal tunnel syndrome, right upper limb + trigger thumb, left thumb
          Diagnoses include compression fracture at T12 and gout. | compression fracture at T12 + gout
          Diagnosis: Left knee sprain, ICD-9 844.9. | Left knee sprain
          Diagnoses: strain of neck; strain of back, acute and chronic; and gout. | strain of neck + strain of back, acute and chronic + gout
          Diagnoses: knee sprain, possible meniscus tear and effusion; ankle sprain. | knee sprain + meniscus tear/ruled-out + effusion + ankle sprain
          Diagnoses: Lumbar strain. Neck strain. Treatment plan was therapy. | Lumbar strain + Neck strain
          """)
  void numbersCodesAndSemicolonsPartALIst(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Diagnoses include neck strain and she was sent to therapy. | neck strain
          Diagnoses include neck strain which has not improved. | neck strain
          She was diagnosed with a wrist sprain and has been wearing a brace. | wrist sprain
          He was diagnosed with a hernia, and underwent repair. | hernia
          He was diagnosed with asthma in 2011. | asthma
          She was diagnosed with gout on 3/4/2012, and obesity. | gout + obesity
          He was diagnosed with a hip contusion June 2014. | hip contusion
          She is being treated for ankle sprain sustained on the job. | ankle sprain
          Diagnoses include lumbar strain since 2009, and gout. | lumbar strain + gout
          Diagnoses are knee pain and the plan is surgery. | knee pain
          """)
  void whereAListEnds(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Diagnoses include knee sprain and rule out meniscus tear. | knee sprain + meniscus tear/ruled-out
          Diagnoses include wrist pain, r/o scaphoid fracture. | wrist pain + scaphoid fracture/ruled-out
          Diagnoses include wrist pain, probable carpal tunnel syndrome. | wrist pain + carpal tunnel syndrome/ruled-out
          The differential diagnosis includes gout and cellulitis. | gout/ruled-out + cellulitis/ruled-out
          Diagnoses include hip pain. An MRI was ordered to rule out avascular necrosis. | hip pain + avascular necrosis/ruled-out
          Diagnoses include hip pain. An MRI is needed to evaluate for possible labral tear. | hip pain + labral tear/ruled-out
          Diagnoses include hip pain. A possible stress fracture of the hip was mentioned. | hip pain + stress fracture of the hip/ruled-out
          Diagnoses include knee pain, no fracture. | knee pain
          Diagnoses include knee pain. He denies diabetes, asthma, or gout. | knee pain + diabetes/negated + asthma/negated + gout/negated
          Diagnoses include knee pain. He does not have diabetes. | knee pain + diabetes/negated
          Diagnoses include knee pain. There is no history of peptic ulcer disease. | knee pain + peptic ulcer disease/negated
          Diagnoses include knee pain. There was no relief from therapy for his plantar fasciitis. | knee pain
          Diagnoses include knee pain. There is no evidence that the patient has osteoarthritis. | knee pain + osteoarthritis/negated
          Diagnoses include knee pain. Past medical history: hypertension, gout. | knee pain + hypertension/history + gout/history
          Diagnoses include knee pain. PMH is positive for hypothyroidism. | knee pain + hypothyroidism/history
          Diagnoses include knee pain. Comorbidities include severe asthma and type 2 diabetes. | knee pain + severe asthma/history + type 2 diabetes/history
          Diagnoses include knee pain. Her past medical history was remarkable for asthma since childhood and chronic gastritis. | knee pain + asthma/history + chronic gastritis/history
          Diagnoses include knee pain. He had a prior ankle fracture. | knee pain + ankle fracture/history
          Diagnoses include resolved concussion and neck pain. | concussion/history + neck pain
          Diagnoses include knee pain. There is a family history of diabetes. | knee pain + diabetes/history
          """)
  void howALetterSpeaksOfADiagnosis(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Diagnoses include knee pain. The MRI showed a medial meniscus tear. | knee pain
          Diagnoses include knee pain. X-rays revealed no fracture of the patella. | knee pain
          Diagnoses include knee pain. An MRI of the knee revealed an effusion. There was no meniscus tear. | knee pain
          Diagnoses include knee pain. Physical examination found a ganglion cyst. | knee pain
          Diagnoses include knee pain. The EMG was positive for lumbar radiculopathy. | knee pain
          Diagnoses include knee pain. The guidelines recommend it for rheumatoid arthritis. | knee pain
          Diagnoses include knee pain. He complained of headache and sciatica. | knee pain
          Diagnoses include knee pain. Phalen and carpal tunnel tests were done. | knee pain
          An MRI showed a lumbar disc herniation. | -
          He filed a claim for shoulder pain. | -
          Neck pain was rated 6/10. | -
          """)
  void findingsAndComplaintsAreNoDiagnoses(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She sustained a lumbar strain when she fell. | lumbar strain
          He sustained a crush injury to the left hand. | crush injury to the left hand
          He sustained an injury to the back. | -
          Diagnoses include neck pain. She later developed major depressive disorder. | neck pain + major depressive disorder
          Diagnoses include neck pain. He suffers from obstructive sleep apnea. | neck pain + obstructive sleep apnea
          Diagnoses include neck pain. She has anxiety and posttraumatic stress disorder. | neck pain + anxiety + posttraumatic stress disorder
          Diagnoses include neck pain. He has neck pain daily. | neck pain
          Diagnoses include neck pain. He was seen in follow up for a fracture of the third metacarpal of the left hand. | neck pain + fracture of the third metacarpal of the left hand
          The worker is a 40 year old male with lumbar radiculopathy and plantar fasciitis. | lumbar radiculopathy + plantar fasciitis
          He was given a brace for severe right knee osteoarthritis. | severe right knee osteoarthritis
          He has a disc herniation at L4-L5. | disc herniation at L4-L5
          """)
  void conditionsOutsideOfLists(String summary, String expected) {
    check(summary, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Diagnoses include tear of the left triangular fibrocartilage complex. | TFCC tear@wrist
          Diagnoses include partial tear of the right supraspinatus. | rotator cuff tear@shoulder
          Diagnoses include pain in unspecified hip. | hip pain@hip
          Diagnoses include pain in the left ankle and joints of left foot. | ankle pain@ankle
          Diagnoses include unspecified fracture of unspecified lumbar vertebra. | lumbar fracture@low back
          Diagnoses include sprain of unspecified parts of the right shoulder girdle. | shoulder sprain@shoulder
          Diagnoses include stain of back muscle. | back strain@back
          Diagnoses include needlestick injury. | needle stick injury@-
          Diagnoses include heat stroke. | heat illness@-
          Diagnoses include long COVID. | COVID-19@internal organs
          Diagnoses include bilateral sensorineural hearing loss. | hearing loss@ear
          Diagnoses include corneal foreign body of the left eye. | corneal abrasion@eye
          Diagnoses include fractured tooth. | dental injury@face
          Diagnoses include allergic contact dermatitis. | dermatitis@skin
          Diagnoses include cervical segmental dysfunction. | cervical segmental dysfunction@neck
          Diagnoses include right sacroiliac joint dysfunction. | sacroiliac joint dysfunction@pelvis
          Diagnoses include an unheard-of malady of the elbow. | -@elbow
          """)
  void whatTheCatalogueMakesOfIt(String summary, String expected) {
    Diagnosis diagnosis = reader.read(Tokens.of(summary)).getFirst();
    assertThat(diagnosis.concept().orElse("-") + "@" + diagnosis.bodyPart().orElse("-"))
        .isEqualTo(expected);
  }
}
