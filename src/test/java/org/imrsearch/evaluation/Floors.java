package org.imrsearch.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The F1 that each field must have, on letters that the parser was not made from. */
final class Floors {
  private static final double HIGH = 0.97;
  private static final double CLINICAL = 0.95;

  private static final List<ExtractedField> EXACT =
      List.of(
          ExtractedField.DATE_ASSIGNED,
          ExtractedField.DATE_OF_INJURY,
          ExtractedField.DECISION_DATE,
          ExtractedField.UR_DENIAL_DATE,
          ExtractedField.APPLICATION_RECEIVED,
          ExtractedField.AGE,
          ExtractedField.SEX,
          ExtractedField.LICENSURE,
          ExtractedField.SPECIALTIES,
          ExtractedField.SERVICE,
          ExtractedField.DECISION,
          ExtractedField.SOURCE,
          ExtractedField.DOCUMENT,
          ExtractedField.TOPIC,
          ExtractedField.PAGES);

  private static final Map<String, Double> FLOORS = floors();

  private Floors() {}

  private static Map<String, Double> floors() {
    Map<String, Double> floors = new LinkedHashMap<>();
    EXACT.forEach(field -> floors.put(field.code(), HIGH));
    floors.put(ExtractedField.DIAGNOSIS_TEXT.code(), CLINICAL);
    floors.put(ExtractedField.MEDICATION_TEXT.code(), CLINICAL);
    return floors;
  }

  /** Returns the fields below their floor, each as "field 0.912, floor 0.970". */
  static List<String> failures(ExtractionReport report) {
    List<String> failures = new ArrayList<>();
    for (FieldScore score : below(report)) {
      failures.add(
          String.format(
              Locale.ROOT,
              "%s %.3f, floor %.3f",
              score.field(),
              score.f1(),
              FLOORS.getOrDefault(score.field(), 0.0)));
    }
    return failures;
  }

  /** Returns the scores below their floor. */
  static List<FieldScore> below(ExtractionReport report) {
    return report.fields().stream()
        .filter(score -> score.f1() < FLOORS.getOrDefault(score.field(), 0.0))
        .toList();
  }

  /** Returns the fields that have a floor. */
  static List<String> fields() {
    return List.copyOf(FLOORS.keySet());
  }
}
