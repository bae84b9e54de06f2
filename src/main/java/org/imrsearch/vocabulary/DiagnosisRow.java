package org.imrsearch.vocabulary;

import java.util.Optional;

/**
 * A row of {@code diagnoses.csv}.
 *
 * @param template the concept's name, with {@code {region}} or {@code {part}} where the part of the
 *     body stands in it
 * @param regionNeeded whether the name means nothing without a part of the body
 * @param namedByRegion whether the part of the body stands in the concept's name
 * @param alone the concept where no part of the body is named, with the part if it has but one
 */
record DiagnosisRow(
    String template, boolean regionNeeded, boolean namedByRegion, DiagnosisConcept alone) {
  private static final String REGION = "{region}";
  private static final String PART = "{part}";

  static DiagnosisRow of(String template, Optional<String> bodyPart, boolean regionNeeded) {
    String name = NameKey.singleSpaced(template.replace(REGION, "").replace(PART, "").strip());
    return new DiagnosisRow(
        template,
        regionNeeded,
        template.contains(REGION) || template.contains(PART),
        new DiagnosisConcept(name, bodyPart));
  }

  /** Returns the part of the body, if the diagnosis has but one. */
  Optional<String> bodyPart() {
    return alone.bodyPart();
  }

  DiagnosisConcept in(BodyPart part) {
    String name =
        namedByRegion
            ? template.replace(REGION, part.region()).replace(PART, part.name())
            : template;
    return new DiagnosisConcept(name, Optional.of(part.name()));
  }
}
