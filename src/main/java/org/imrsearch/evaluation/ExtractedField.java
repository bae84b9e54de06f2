package org.imrsearch.evaluation;

/** What is compared of a determination, in the order of the report. */
enum ExtractedField {
  LAYOUT("layout", Likeness.EXACT),
  CASE_NUMBER("caseNumber", Likeness.EXACT),
  DATE_ASSIGNED("dateAssigned", Likeness.EXACT),
  DATE_OF_INJURY("dateOfInjury", Likeness.EXACT),
  DECISION_DATE("decisionDate", Likeness.EXACT),
  UR_DENIAL_DATE("urDenialDate", Likeness.EXACT),
  APPLICATION_RECEIVED("applicationReceived", Likeness.EXACT),
  PRIORITY("priority", Likeness.EXACT),
  OUTCOME("outcome", Likeness.EXACT),
  AGE("age", Likeness.EXACT),
  SEX("sex", Likeness.EXACT),
  LICENSURE("licensure", Likeness.WORDING),
  SPECIALTIES("specialties", Likeness.WORDING),
  SERVICE("service", Likeness.WORDING),
  ELIGIBLE_PORTION("eligiblePortion", Likeness.WORDING),
  DECISION("decision", Likeness.EXACT),
  CATEGORY("category", Likeness.EXACT),
  PROCEDURE("procedure", Likeness.EXACT),
  LATERALITY("requested.laterality", Likeness.EXACT),
  SESSIONS("requested.sessions", Likeness.EXACT),
  DRUG_TEXT("requested.drug", Likeness.CLINICAL),
  DRUG_STRENGTH("requested.strength", Likeness.CLINICAL),
  DRUG_QUANTITY("requested.quantity", Likeness.EXACT),
  NO_EVIDENCE("noEvidence", Likeness.EXACT),
  CITED_BY("citation.citedBy", Likeness.EXACT),
  SOURCE("citation.source", Likeness.EXACT),
  DOCUMENT("citation.document", Likeness.WORDING),
  EDITION("citation.edition", Likeness.EXACT),
  CHAPTER("citation.chapter", Likeness.EXACT),
  TOPIC("citation.topic", Likeness.WORDING),
  PAGES("citation.pages", Likeness.EXACT),
  GUIDELINE("citation.guideline", Likeness.EXACT),
  DIAGNOSIS_TEXT("diagnosis.text", Likeness.CLINICAL),
  DIAGNOSIS_ASSERTION("diagnosis.assertion", Likeness.EXACT),
  DIAGNOSIS_CONCEPT("diagnosis.concept", Likeness.EXACT),
  DIAGNOSIS_BODY_PART("diagnosis.bodyPart", Likeness.EXACT),
  MEDICATION_TEXT("medication.text", Likeness.CLINICAL),
  MEDICATION_DRUG("medication.drug", Likeness.EXACT);

  private final String code;
  private final Likeness likeness;

  ExtractedField(String code, Likeness likeness) {
    this.code = code;
    this.likeness = likeness;
  }

  /** Returns the name in reports; the last part of it is the key in a determination's JSON. */
  String code() {
    return code;
  }

  Likeness likeness() {
    return likeness;
  }
}
