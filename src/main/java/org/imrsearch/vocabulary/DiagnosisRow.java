package org.imrsearch.vocabulary;

import java.util.Optional;

/**
 * A row of {@code diagnoses.csv}.
 *
 * @param template the concept's name, with {@code {region}} or {@code {part}} where the part of the
 *     body stands in it
 * @param bodyPart the part of the body, if the diagnosis has but one
 * @param regionNeeded whether the name means nothing without a part of the body
 */
record DiagnosisRow(String template, Optional<String> bodyPart, boolean regionNeeded) {
  private static final String REGION = "{region}";
  private static final String PART = "{part}";

  boolean namedByRegion() {
    return template.contains(REGION) || template.contains(PART);
  }

  String withoutRegion() {
    return NameKey.singleSpaced(template.replace(REGION, "").replace(PART, "").strip());
  }

  DiagnosisConcept alone() {
    return new DiagnosisConcept(withoutRegion(), bodyPart);
  }

  DiagnosisConcept in(BodyPart part) {
    return new DiagnosisConcept(
        template.replace(REGION, part.region()).replace(PART, part.name()),
        Optional.of(part.name()));
  }
}
