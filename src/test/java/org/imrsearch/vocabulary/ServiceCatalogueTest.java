package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCatalogueTest {
  private static final ServiceCatalogue SERVICES = IndexConfig.VOCABULARY.services();

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          MRI of the right shoulder without contrast ! MRI, shoulder ! Diagnostic Testing/Imaging
          EMG/NCV of bilateral legs ! EMG/NCS, lower extremity ! Diagnostic Testing/EMG/NCV/NCS
          Norco 10/325mg #60 ! hydrocodone/acetaminophen ! Pharmaceuticals/Opioids
          Post-op Zofran 4mg ! ondansetron ! Pharmaceuticals/Antiemetic
          Associated surgical service: Sling ! sling ! DMEPOS/Prosthetics/Orthotics
          Ten sessions of acupuncture ! acupuncture ! Rehabilitation/Acupuncture
          Left shoulder arthroscopy with rotator cuff repair ! rotator cuff repair \
              ! Surgery/Arthroscopic Surgery
          Right knee arthroscopy, post-op PT x 12 ! arthroscopy, knee ! Surgery/Arthroscopic Surgery
          Physical therapy after rotator cuff repair ! physical therapy \
              ! Rehabilitation/Physical Therapy/Occupational Therapy (PT/OT)
          Fluoroscopically guided L4-5 epidural steroid injection \
              ! epidural steroid injection, low back ! Injection/Injection
          Gabapentin 10%, baclofen 2% in cream base ! compounded topical \
              ! Pharmaceuticals/Topical Compounds
          Diclofenac/lidocaine cream 3%/5% ! compounded topical ! Pharmaceuticals/Topical Compounds
          Flector patch (diclofenac) ! diclofenac topical ! Pharmaceuticals/Topical Analgesics
          Consultation with a spine surgeon ! spine surgery consultation ! Surgery/Surgical Consult
          Labs: CBC, CMP ! complete blood count ! Diagnostic Testing/Lab & Pathology
          Ketamine infusion twice weekly ! ketamine infusion ! Injection/Injection
          Allopurinol 300mg ! allopurinol ! Pharmaceuticals
          Surgical consultation for the left hip ! general surgery consultation \
              ! Surgery/Surgical Consult
          """)
  void namesTheProcedureAndTheCategory(String service, String procedure, String category) {
    ServiceConcept concept = SERVICES.read(service).concept().orElseThrow();

    assertThat(concept.procedure()).isEqualTo(procedure);
    assertThat(String.join("/", concept.category())).isEqualTo(category);
  }

  /** What a facet shows is a name that a filter takes. */
  @ParameterizedTest
  @ValueSource(strings = {"spinal fusion, low back", "spinal fusion, neck", "MRI, low back"})
  void findsAProcedureByTheNameThatItGives(String name) {
    assertThat(SERVICES.procedure(name)).contains(name);
    assertThat(SERVICES.path(name).orElseThrow().getLast()).isEqualTo(name);
  }

  @Test
  void keepsAllPartsOfTheBodyAndDrugs() {
    ServiceRequest therapy =
        SERVICES.read("Physical therapy for the neck, low back, left knee and the lumbar spine");
    assertThat(therapy.partNames()).containsExactly("neck", "low back", "knee");

    ServiceRequest shot = SERVICES.read("Right knee injection of lidocaine and Kenalog");
    assertThat(shot.drugs())
        .extracting(match -> match.payload().generic())
        .containsExactly("lidocaine", "triamcinolone");
  }

  @Test
  void whatItDoesNotKnowStaysUnnamed() {
    assertThat(SERVICES.read("Unspecified item 7").concept()).isEmpty();
  }
}
