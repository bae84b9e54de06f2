package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imrsearch.determination.GuidelineSource.ACOEM;
import static org.imrsearch.determination.GuidelineSource.MTUS;
import static org.imrsearch.determination.GuidelineSource.ODG;
import static org.imrsearch.determination.GuidelineSource.OTHER;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidelineCatalogueTest {
  private static final GuidelineCatalogue GUIDELINES = IndexConfig.VOCABULARY.guidelines();

  private static GuidelineDocument document(GuidelineSource source, String name) {
    return GUIDELINES.document(source, name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          MTUS ! Chronic Pain Medical Treatment Guidelines ! Chronic Pain
          MTUS ! Chronic Pain Treatment Guidelines ! Chronic Pain
          MTUS ! Chronic Pain Medical Treatment ! Chronic Pain
          MTUS ! Forearm, Wrist & Hand Complaints ! Forearm, Wrist, and Hand Complaints
          MTUS ! Elbow Disorders (Revised 2007) ! Elbow Complaints
          MTUS ! Elbow Disorders ! Elbow Disorders
          MTUS ! Acupuncture Medical Treatment Guidelines ! Acupuncture
          MTUS ! Post-Surgical Treatment Guidelines ! Postsurgical Treatment
          MTUS ! Hip and Groin Disorders ! Hip and Groin
          ODG ! Low Back - Lumbar & Thoracic (Acute & Chronic) ! Low Back
          ODG ! Hips and Pelvis (Acute and Chronic) ! Hip and Pelvis
          ODG ! Pain (Chronic) ! Pain
          ODG ! Mental Illness & Stress ! Mental Illness and Stress
          ODG ! Hand Chapter ! Forearm, Wrist, and Hand
          ACOEM ! Independent Medical Examinations and Consultations \
              ! Independent Medical Examinations and Consultations
          """)
  void knowsDocumentsByTheirAliases(GuidelineSource source, String written, String name) {
    Optional<Match<GuidelineDocument>> match = GUIDELINES.documentAt(source, written + ", 2016", 0);

    assertThat(match.map(m -> m.payload().name())).contains(name);
    assertThat(match.map(Match::end)).contains(written.length());
  }

  @Test
  void aCitationIsReadByMatchingFromAnOffsetOn() {
    String text = "MTUS Knee Complaints 2004, Section(s): Diagnositc Criteria, Special Studies.";
    GuidelineDocument knee = GUIDELINES.documentAt(MTUS, text, 5).orElseThrow().payload();
    int first = text.indexOf("Diag");
    Match<GuidelineTopic> topic = GUIDELINES.topicAt(knee, text, first).orElseThrow();

    assertThat(topic.payload().name()).isEqualTo("Diagnostic Criteria");
    assertThat(GUIDELINES.topicAt(knee, text, topic.end() + 2).map(m -> m.payload().name()))
        .contains("Special Studies");
    assertThat(GUIDELINES.documentAt(MTUS, text, first)).isEmpty();
  }

  @Test
  void namesWithCommasAreOneTopic() {
    String text =
        "NSAIDs, GI symptoms & cardiovascular risk, NSAIDs (non-steroidal anti-inflammatory"
            + " drugs), Opioids, criteria for use";

    assertThat(GUIDELINES.topicsIn(document(MTUS, "Chronic Pain"), text))
        .extracting(m -> m.payload().name())
        .containsExactly(
            "NSAIDs, GI symptoms & cardiovascular risk",
            "NSAIDs (non-steroidal anti-inflammatory drugs)",
            "Opioids, criteria for use");
  }

  @Test
  void findsSeveralDocumentsInOneCitation() {
    String text = "Low Back Complaints 2004, and General Approaches 2004, Section(s): Prevention";

    assertThat(GUIDELINES.documentsIn(MTUS, Tokens.of(text)))
        .extracting(m -> m.payload().name())
        .startsWith("Low Back Complaints", "General Approaches");
  }

  @ParameterizedTest
  @CsvSource({
    "MTUS, 12, Low Back Complaints",
    "MTUS, 5, General Approaches",
    "ACOEM, 7, Independent Medical Examinations and Consultations"
  })
  void knowsDocumentsByTheNumberOfAChapter(GuidelineSource source, String number, String name) {
    assertThat(GUIDELINES.byChapter(source, number).map(GuidelineDocument::name)).contains(name);
  }

  @Test
  void aDocumentOfOneChapterHasItsNumber() {
    assertThat(document(MTUS, "Low Back").chapter()).contains("12");
    assertThat(document(MTUS, "General Approaches").chapter()).isEmpty();
    assertThat(document(MTUS, "Elbow").editions()).containsExactly("2004", "2007");
    assertThat(GUIDELINES.byChapter(ODG, "1")).isEmpty();
  }

  @Test
  void numberedSectionsOfTheOpioidGuideline() {
    String text =
        "3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance of Chronic"
            + " Opioid Treatment.";
    Match<GuidelineTopic> topic =
        GUIDELINES.topicAt(document(MTUS, "Opioid Treatment"), text, 0).orElseThrow();

    assertThat(topic.payload().name()).isEqualTo("3.3.9 Maintenance of Chronic Opioid Treatment");
    assertThat(topic.end()).isEqualTo(text.length() - 1);
  }

  @Test
  void topicsKnowTheirPagesInOneEdition() {
    GuidelineTopic ketamine =
        GUIDELINES.topic(document(MTUS, "Chronic Pain"), "Ketamine").orElseThrow();

    assertThat(ketamine.pages()).contains(new PageRange(56, 56));
    assertThat(ketamine.pagesEdition()).contains("2009");
    assertThat(ketamine.confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void pathsKeepUnknownTopicsAsWritten() {
    Optional<GuidelineDocument> pain = GUIDELINES.document(ODG, "Pain Chapter".substring(0, 4));

    assertThat(GUIDELINES.path(ODG, pain, Optional.of("MRI's")))
        .containsExactly("ODG", "Pain", "MRI (magnetic resonance imaging)");
    assertThat(GUIDELINES.path(ODG, pain, Optional.of(" Goat  yoga, ")))
        .containsExactly("ODG", "Pain", "Goat yoga");
    assertThat(GUIDELINES.path(ODG, pain, Optional.empty())).containsExactly("ODG", "Pain");
    assertThat(GUIDELINES.path(ODG, Optional.empty(), Optional.of("Ketamine")))
        .containsExactly("ODG");
    assertThat(GUIDELINES.path(OTHER, Optional.empty(), Optional.empty())).containsExactly("OTHER");
    assertThat(GUIDELINES.documentAt(OTHER, "Chronic Pain", 0)).isEmpty();
  }

  @Test
  void sectionsAreSharedByChaptersAlone() {
    assertThat(GUIDELINES.topic(document(ACOEM, "Knee Complaints"), "Special Studies")).isPresent();
    assertThat(GUIDELINES.topic(document(MTUS, "Chronic Pain"), "Special Studies")).isEmpty();
    assertThat(GUIDELINES.topic(document(ODG, "Head"), "Hearing aids")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          the topic that holds the pages         ! 2009 ! 98 ! 99  ! Physical Medicine
          all that hold the page                 ! 2009 ! 22 ! 22  ! Anti-inflammatory medications|Aquatic therapy
          a block of many pages by its name      ! 2009 ! 74 ! 95  ! Opioids
          but not beside what is closer          ! 2009 ! 89 ! 89  ! Opioids, long-term assessment (users > 6 months)|Opioids, pain treatment agreement
          topics within the pages                ! 2009 ! 121 ! 123 ! Neuromuscular electrical stimulation (NMES devices)|RS-4i sequential stimulator|Trigger point injections|Ultrasound, therapeutic
          too many topics to tell                ! 2009 ! 8 ! 127  ! -
          a page of another edition              ! 2016 ! 98 ! 99  ! -
          known in that edition                  ! 2016 ! 81 ! 81  ! Epidural steroid injections (ESIs)
          no edition: the one known best         ! -    ! 81 ! 81  ! Opioids for chronic pain
          """)
  void topicsOnPages(String why, String edition, int first, int last, String topics) {
    assertThat(
            GUIDELINES.topicsOn(
                document(MTUS, "Chronic Pain"),
                List.of(new PageRange(first, last)),
                edition.equals("-") ? Optional.empty() : Optional.of(edition)))
        .as(why)
        .extracting(GuidelineTopic::name)
        .containsExactlyElementsOf(
            topics.equals("-") ? List.of() : List.of(topics.split("\\|", -1)));
  }

  @Test
  void misspeltNamesMeanTheOnlyOneNearby() {
    GuidelineDocument pain = document(ODG, "Pain");

    assertThat(GUIDELINES.path(ODG, Optional.of(pain), Optional.of("Muscle relaxents")))
        .endsWith("Muscle relaxants (for pain)");
    assertThat(GUIDELINES.topic(pain, "Muscle relaxents")).isEmpty();
    assertThat(GUIDELINES.documentMeant(MTUS, "Sholder Complaints").map(GuidelineDocument::name))
        .contains("Shoulder Complaints");
    assertThat(GUIDELINES.documentMeant(MTUS, "Shoulder Complaints").map(GuidelineDocument::name))
        .contains("Shoulder Complaints");
    assertThat(GUIDELINES.documentMeant(MTUS, "Invented Complaints")).isEmpty();
  }

  @Test
  void chaptersOfABookKnowTheirPagesAndHowSureTheyAre() {
    GuidelineDocument lowBack = document(ACOEM, "Low Back Complaints");
    assertThat(lowBack.pages()).contains(new PageRange(287, 326));
    assertThat(lowBack.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(document(ACOEM, "Prevention").confidence()).isEqualTo(Confidence.LOW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Low Back Disorders
          Cervical and Thoracic Spine
          Hand, Wrist and Forearm Disorders
          Occupational/Work-Related Asthma Medical Treatment
          Introduction to the Workplace Mental Health
          Workplace Mental Health: Anxiety Disorders
          PTSD
          Coronavirus (COVID-19)
          Hip and Groin Disorders
          Interventional Spine
          Drug List
          """)
  void namesOfTheScheduleAfter2017(String name) {
    assertThat(GUIDELINES.document(MTUS, name)).isPresent();
  }
}
