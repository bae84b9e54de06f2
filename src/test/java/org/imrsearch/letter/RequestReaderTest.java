package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.imrsearch.determination.Laterality;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.vocabulary.ServiceCatalogue;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {
  private static final Path CONFIG = Path.of("index-config");
  private static final ServiceCatalogue SERVICES = Vocabulary.load(CONFIG).services();
  private static final RequestReader READER =
      new RequestReader(LetterLexicon.load(CONFIG).requests());

  private static Requested read(String request) {
    return READER.read(SERVICES.read(request));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      nullValues = "-",
      textBlock =
          """
          Physical therapy 2 times a week for 6 weeks ! 12
          Physical therapy two (2) times a week for six (6) weeks ! 12
          PT 2x6 ! 12
          PT 2 x 6, neck ! 12
          PT 2x wk x 6 wks, low back ! 12
          PT 3xwk4wks ! 12
          PT 2x/week x 4 weeks ! 8
          Chiro 2/wk x 3wks for the neck ! 6
          Chiropractic care twice weekly for 6 weeks ! 12
          Acupuncture 1 time per week x 4 weeks ! 4
          Acupuncture once a week for eight weeks ! 8
          Acupuncture for 6 weeks, 2 times weekly ! 12
          Massage therapy 3 visits per week times 4 weeks ! 12
          Aquatic therapy weekly x 8 ! 8
          Psychotherapy once a month for 6 months ! 6
          Physical therapy 12 sessions ! 12
          Twelve additional physical therapy sessions, three times weekly ! 12
          Twenty-four sessions of post-operative physical therapy ! 24
          12 visits of hand therapy to the right wrist ! 12
          Physical therapy (12) ! 12
          Physical therapy times four visits (8) ! 4
          Physical therapy two times four visits (8) ! 8
          Therapy sessions for the cervical spine, #8 ! 8
          Chiropractic #8 ! 8
          Acupuncture qty 12 ! 12
          Acupuncture, quantity: 12 ! 12
          Acupuncture x 12 ! 12
          Chiropractic treatment times 10 for the low back ! 10
          Physical therapy sessions x12 ! 12
          8 chiropractic, low back ! 8
          6 sessions of PT, 1 x 6 ! 6
          Physical therapy 6-8 visits ! -
          Post-op physical therapy, twelve to eighteen sessions ! -
          Acupuncture 2-3 times a week for 4 weeks ! -
          Acupuncture 1-2 x 4 ! -
          Physical therapy 2 times a week ! -
          Physical therapy for 6 weeks ! -
          Physical therapy 1x week for 3 months ! -
          Physical therapy L4-5 ! -
          Physical therapy DOS 11/14/16 ! -
          Massage 30 minutes ! -
          Functional restoration program, 20 days ! -
          Follow-up visit ! -
          Follow-up visit in 6 weeks ! -
          One follow-up visit ! -
          Follow-up visits x 6 ! 6
          Pain management consultation, 4 visits ! 4
          Psychiatric medication management 1 x month x 6 months ! 6
          Home health aide 4 hours a day, 3 days a week for 6 weeks ! -
          Trigger point injections x 4 ! -
          Ketamine infusion, 3 sessions ! 3
          Ketamine infusion (x2-4 per week for 6 weeks) ! -
          Norco 10/325mg #60 ! -
          Naproxen 550 mg 1 tablet 2 times a day for 6 weeks ! -
          Gym membership x 12 months ! -
          TENS unit 30 day trial #30 ! -
          Urine drug screens x 4 ! -
          MRI of the neck x 1 ! -
          """)
  void countsTheSessionsOfServicesGivenInSessions(String request, Integer sessions) {
    assertThat(read(request).sessions().orElse(null)).isEqualTo(sessions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      nullValues = "-",
      textBlock =
          """
          MRI of the left knee ! left
          Right L4-5 and L5-S1 transforaminal ESI ! right
          Bilateral knee braces ! bilateral
          EMG/NCV of both lower extremities ! bilateral
          Physical therapy for both the neck and the low back ! -
          MRI left and right shoulder ! bilateral
          X-rays of the left wrist and right wrist ! bilateral
          MRI of the left knee and the right shoulder ! -
          Left knee and bilateral ankle x-rays ! -
          PT for the left shoulder, left wrist and left hip ! left
          MRI knee (R) ! right
          MRI (L) shoulder ! left
          Carpal tunnel release (L) ! left
          R knee arthroscopy ! right
          MRI L shoulder ! left
          MRI of the L-spine ! -
          MRI L spine ! -
          Lt. shoulder injection ! left
          ESI RT L5 ! right
          EMG/NCS RUE ! right
          EMG/NCV BLE ! bilateral
          EMG B/L upper extremities ! bilateral
          Wrist splints, bil ! bilateral
          Stellate ganglion block, left side ! left
          Right-sided facet injections at L3-4 ! right
          Arthroplasty of the knee to be done right away ! -
          Repair for a right hand dominant worker ! -
          Lidoderm(R) patch ! -
          CT to r/o fracture of the wrist ! -
          MRI of the lumbar spine ! -
          """)
  void readsTheSide(String request, String side) {
    assertThat(read(request).laterality().map(Laterality::code).orElse(null)).isEqualTo(side);
  }

  /** Text, generic, strength and quantity of each drug. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      emptyValue = "",
      textBlock =
          """
          Norco 10/325mg #60 ! Norco|hydrocodone/acetaminophen|10/325mg|60
          Norco (hydrocodone/acetaminophen) 10/325mg #60 \
              ! Norco|hydrocodone/acetaminophen|10/325mg|60
          Hydrocodone-APAP (Norco) 10-325 MG, #120 \
              ! Hydrocodone-APAP|hydrocodone/acetaminophen|10-325 MG|120
          Norco 10/325 #60 ! Norco|hydrocodone/acetaminophen|10/325|60
          Hydrocodone 10/325 mg qty 90 ! Hydrocodone|hydrocodone/acetaminophen|10/325 mg|90
          Percocet 5mg-325mg, sixty (60) tablets ! Percocet|oxycodone/acetaminophen|5mg-325mg|60
          Flexeril 7.5 mg, quantity: 60 ! Flexeril|cyclobenzaprine|7.5 mg|60
          Zofran 4mg x 10 ! Zofran|ondansetron|4mg|10
          Naproxen sodium 550 mg 1 tablet twice daily, 60 tablets \
              ! Naproxen sodium|naproxen|550 mg|60
          Anaprox DS 550mg 1 tab po bid ! Anaprox DS|naproxen|550mg|-
          Soma 350mg count 30 with 2 refills ! Soma|carisoprodol|350mg|30
          Tramadol ER 150mg #30 x 2 refills ! Tramadol ER|tramadol|150mg|30
          Venlafaxine HCL ER 37.5mg #90 ! Venlafaxine HCL ER|venlafaxine|37.5mg|90
          Duragesic 50 mcg/hr #15 ! Duragesic|fentanyl|50 mcg/hr|15
          Toradol 100 mg/mL ! Toradol|ketorolac|100 mg/mL|-
          Lidocaine 5% patch #30 ! Lidocaine patch|lidocaine topical|5%|30
          Lidoderm 5% patches, 60 patches ! Lidoderm patches|lidocaine topical|5%|60
          Terocin lotion 120 ml ! Terocin lotion|lidocaine/menthol|-|-
          Voltaren gel 1% 100 grams ! Voltaren gel|diclofenac topical|1%|-
          600mg ibuprofen #90 ! ibuprofen|ibuprofen|600mg|90
          60 tablets of Norco 5/325mg ! Norco|hydrocodone/acetaminophen|5/325mg|60
          Deprizine (unknown quantity) ! Deprizine|ranitidine|-|-
          Colace 100mg #60; Senokot 8.6 mg #30 ! Colace|docusate|100mg|60, Senokot|senna|8.6 mg|30
          Norco 10/325 #60 and Norco 5/325 #30 \
              ! Norco|hydrocodone/acetaminophen|10/325|60, Norco|hydrocodone/acetaminophen|5/325|30
          Flurbiprofen 20%, Baclofen 5% in cream base 240 g \
              ! Flurbiprofen|flurbiprofen topical|20%|-, Baclofen|baclofen|5%|-
          Diclofenac/lidocaine cream 3%/5% \
              ! Diclofenac|diclofenac|3%|-, lidocaine cream|lidocaine topical|5%|-
          LidoPro (capsaicin, lidocaine, menthol and methyl salicylate) ointment 121 gm \
              ! LidoPro|capsaicin/lidocaine/menthol/methyl salicylate|-|-
          Xyzol 20 mg #30 ! Xyzol|-|20 mg|30
          Retrospective request for Brandnew XR 20mg, 30 capsules ! Brandnew XR|-|20mg|30
          Cyclobenzaprin 7.5mg #60 ! Cyclobenzaprin|cyclobenzaprine|7.5mg|60
          Serum testosterone level ! -
          Physical therapy x 12 ! -
          """)
  void readsDrugsWithStrengthAndQuantity(String request, String expected) {
    String read =
        read(request).drugs().stream()
            .map(
                d ->
                    String.join(
                        "|",
                        List.of(
                            d.text(),
                            d.drug().orElse("-"),
                            d.strength().orElse("-"),
                            d.quantity().orElse("-"))))
            .collect(Collectors.joining(", "));
    assertThat(read.isEmpty() ? "-" : read).isEqualTo(expected);
  }

  @Test
  void aPortionUnderReviewGoesBeforeTheWhole() {
    Requested portion =
        READER.read(
            SERVICES.read("6 sessions"),
            SERVICES.read("Physical therapy for the right knee, 12 sessions"));
    assertThat(portion.sessions()).contains(6);
    assertThat(portion.laterality()).contains(Laterality.RIGHT);
    assertThat(portion.bodyParts()).containsExactly("knee");

    RequestedDrug fewer =
        READER
            .read(SERVICES.read("Norco #30"), SERVICES.read("Norco 10/325mg #60"))
            .drugs()
            .getFirst();
    assertThat(fewer.quantity()).contains("30");
    assertThat(fewer.strength()).contains("10/325mg");
  }

  @Test
  void aRequestWithoutEndIsReadInTime() {
    String endless = "Norco (Soma 10mg R knee 2 x 6 testosterone level ".repeat(20_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(read(endless).bodyParts()).containsExactly("knee"));
  }
}
