package org.imrsearch.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Laterality;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Ruling;
import org.imrsearch.determination.Sex;
import org.imrsearch.determination.Worker;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingValuesTest {
  private final RulingValues values =
      new RulingValues(Vocabulary.load(Path.of("src/test/resources/small-vocabulary")));

  private static final RequestedDrug UNKNOWN_DRUG =
      new RequestedDrug(
          "Xyzol", Optional.empty(), Optional.empty(), Optional.of("20 mg"), Optional.empty());

  private static final Ruling MRI =
      new Ruling(
          1,
          "MRI of the right shoulder; Norco #60",
          Optional.of("MRI of the shoulder and Vicodin"),
          List.of("Diagnostic Testing", "Imaging"),
          Optional.of("MRI, shoulder"),
          new Requested(
              List.of(norco("Norco"), norco("Vicodin"), UNKNOWN_DRUG),
              List.of("shoulder"),
              Optional.of(Laterality.RIGHT),
              Optional.empty()),
          Optional.of(Decision.UPHELD),
          List.of(
              citation(CitedBy.CLAIMS_ADMINISTRATOR, "Chronic Pain Guidelines", "Opioids", 76, 80),
              citation(CitedBy.REVIEWER, "Chronic Pain", "Opioids", 78, 78)),
          List.of(),
          "Not supported.");

  private static final Ruling BRACE =
      new Ruling(
          2,
          "Brace",
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Decision.OVERTURNED,
          List.of(
              new Citation(
                  CitedBy.RATIONALE,
                  GuidelineSource.OTHER,
                  Optional.of("A journal"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of("Braces"),
                  List.of(),
                  List.of("OTHER"))),
          " ");

  private static final Determination LETTER =
      new Determination(
          "CM15-0000001",
          "a.pdf",
          Layout.ISSUES,
          new Header(
              Optional.of(new CaseNumber("CM15-0000001")),
              Optional.of(LocalDate.of(2015, 1, 2)),
              Optional.of(LocalDate.of(2011, 3, 4)),
              Optional.of(LocalDate.of(2015, 2, 3)),
              Optional.of(LocalDate.of(2014, 12, 1)),
              Optional.of(LocalDate.of(2014, 12, 20)),
              Optional.of("Standard")),
          new Reviewer(List.of("California", "Texas"), List.of("Family Medicine", "Falconry")),
          new Worker(Optional.of(48), Optional.of(Sex.FEMALE)),
          List.of(
              diagnosis("Lumbar sprain", "lumbar strain", "low back", Assertion.AFFIRMED),
              diagnosis("knee strain", "knee strain", "knee", Assertion.AFFIRMED),
              diagnosis("fracture", "fracture", "shoulder", Assertion.RULED_OUT),
              new Diagnosis("Odd Ache", Optional.empty(), Optional.empty(), Assertion.AFFIRMED)),
          List.of(),
          "A worker with pain.",
          List.of(MRI, BRACE),
          List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      nullValues = "none",
      value = {
        "case: CM15-0000001",
        "file: a.pdf",
        "layout: issues",
        "service: MRI of the right shoulder; Norco #60|MRI of the shoulder and Vicodin",
        "summary: A worker with pain.",
        "rationale: Not supported.",
        "decision: upheld",
        "outcome: mixed",
        "category: Diagnostic Testing/Imaging/MRI, shoulder",
        "procedure: MRI, shoulder",
        "bodyPart: shoulder",
        "drug: Opioids/hydrocodone/acetaminophen",
        "drugClass: Opioids",
        "diagnosis: lumbar strain|knee strain|odd ache",
        "guideline: MTUS/Chronic Pain/Opioids",
        "guideline.reviewer: MTUS/Chronic Pain/Opioids",
        "guideline.claimsAdministrator: MTUS/Chronic Pain/Opioids",
        "topic: Opioids",
        "page: MTUS/Chronic Pain/Opioids 76-80|MTUS/Chronic Pain/Opioids 78-78",
        "citedBy: claimsAdministrator|reviewer",
        "agreement: same-document",
        "decided: 2015-02-03",
        "injured: 2011-03-04",
        "assigned: 2015-01-02",
        "received: 2014-12-20",
        "denied: 2014-12-01",
        "year: 2015",
        "injuryYear: 2011",
        "age: 48",
        "ageBand: 40-49",
        "sex: female",
        "specialty: Family Practice|Falconry",
        "licensure: California|Texas"
      })
  void readsTheValuesOffARuling(String field, String expected) {
    assertThat(shown(field, LETTER, MRI)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "service: Brace",
        "rationale: ''",
        "category: ''",
        "procedure: ''",
        "bodyPart: low back|knee",
        "drug: ''",
        "guideline: OTHER",
        "guideline.reviewer: ''",
        "guideline.claimsAdministrator: ''",
        "topic: Braces",
        "page: ''",
        "citedBy: rationale",
        "agreement: neither",
        "decision: overturned"
      })
  void leavesOutWhatARulingDoesNotSay(String field, String expected) {
    assertThat(shown(field, LETTER, BRACE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"case", "decided", "year", "age", "ageBand", "sex", "specialty", "diagnosis"})
  void leavesOutWhatALetterDoesNotSay(String field) {
    assertThat(values.of(field, bare(BRACE), BRACE)).isEmpty();
  }

  /** A letter that says nothing but its one ruling. */
  static Determination bare(Ruling ruling) {
    return new Determination(
        "b",
        "b.txt",
        Layout.ISSUES,
        Header.ABSENT,
        new Reviewer(List.of(), List.of()),
        new Worker(Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        "",
        List.of(ruling),
        List.of());
  }

  @Test
  void wordsHoldTheLettersWordingAndTheCataloguesName() {
    assertThat(values.of("guideline", LETTER, MRI))
        .containsExactly(
            new FieldValue.PathValue(
                List.of("MTUS", "Chronic Pain", "Opioids"),
                "mtus chronic pain opioids chronic pain guidelines",
                List.of(
                    new FieldValue.PageSpan(76, 80, Optional.empty()),
                    new FieldValue.PageSpan(78, 78, Optional.empty()))));
    assertThat(values.of("diagnosis", LETTER, MRI).getFirst())
        .isEqualTo(new FieldValue.Keyword("lumbar strain", "lumbar sprain lumbar strain"));
    assertThat(values.of("drug", LETTER, MRI).getFirst())
        .isEqualTo(
            new FieldValue.PathValue(
                List.of("Opioids", "hydrocodone/acetaminophen"),
                "norco hydrocodone/acetaminophen vicodin"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, under 20",
    "19, under 20",
    "20, 20-29",
    "39, 30-39",
    "69, 60-69",
    "70, 70 and over",
    "101, 70 and over"
  })
  void agesAreCountedInTens(int age, String band) {
    assertThat(AgeBand.of(age)).isEqualTo(band);
  }

  @Test
  void refusesAFieldWithoutValues() {
    assertThatThrownBy(() -> values.of("salary", LETTER, MRI))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("salary");
  }

  @Test
  void yieldsTheKindThatTheTableSays() {
    ValueTable.SOURCES.forEach(
        (field, source) ->
            assertThat(values.of(field, LETTER, MRI))
                .as(field)
                .hasOnlyElementsOfType(source.kind()));
  }

  private String shown(String field, Determination letter, Ruling ruling) {
    return values.of(field, letter, ruling).stream()
        .map(RulingValuesTest::shown)
        .collect(Collectors.joining("|"));
  }

  private static String shown(FieldValue value) {
    return switch (value) {
      case FieldValue.Text v -> v.text();
      case FieldValue.Keyword v -> v.value();
      case FieldValue.PathValue v -> v.joined();
      case FieldValue.Day v -> v.date().toString();
      case FieldValue.Whole v -> Long.toString(v.number());
      case FieldValue.Pages v -> String.join("/", v.path()) + " " + v.first() + "-" + v.last();
    };
  }

  private static Citation citation(CitedBy by, String document, String topic, int first, int last) {
    return new Citation(
        by,
        GuidelineSource.MTUS,
        Optional.of(document),
        Optional.empty(),
        Optional.empty(),
        Optional.of(topic),
        List.of(new PageRange(first, last)),
        List.of("MTUS", "Chronic Pain", topic));
  }

  private static Diagnosis diagnosis(
      String text, String concept, String bodyPart, Assertion assertion) {
    return new Diagnosis(text, Optional.of(concept), Optional.of(bodyPart), assertion);
  }

  private static RequestedDrug norco(String text) {
    return new RequestedDrug(
        text,
        Optional.of("hydrocodone/acetaminophen"),
        Optional.of("Opioids"),
        Optional.empty(),
        Optional.of("60"));
  }
}
