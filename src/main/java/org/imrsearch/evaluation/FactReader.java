package org.imrsearch.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the facts out of a determination in the JSON of {@code imr parse}. */
final class FactReader {
  private static final Set<ExtractedField> HEADER =
      EnumSet.range(ExtractedField.LAYOUT, ExtractedField.OUTCOME);
  private static final Set<ExtractedField> OF_CITATIONS =
      EnumSet.range(ExtractedField.SOURCE, ExtractedField.GUIDELINE);
  private static final Set<ExtractedField> OF_DRUGS =
      EnumSet.of(ExtractedField.DRUG_STRENGTH, ExtractedField.DRUG_QUANTITY);
  private static final Set<ExtractedField> OF_DIAGNOSES =
      EnumSet.range(ExtractedField.DIAGNOSIS_ASSERTION, ExtractedField.DIAGNOSIS_BODY_PART);
  private static final Set<ExtractedField> OF_MEDICATIONS =
      EnumSet.of(ExtractedField.MEDICATION_DRUG);

  private final Map<ExtractedField, List<Fact>> facts = new EnumMap<>(ExtractedField.class);
  private final Set<ExtractedField> stated = EnumSet.noneOf(ExtractedField.class);
  private final Set<ExtractedField> open = EnumSet.noneOf(ExtractedField.class);

  private FactReader() {}

  /**
   * Returns the facts of a determination.
   *
   * @throws IllegalArgumentException when it is not of that shape
   */
  static LetterFacts read(JsonTree letter) {
    FactReader reader = new FactReader();
    HEADER.forEach(field -> reader.value(field, "", letter, field.code()));
    reader.value(ExtractedField.AGE, "", letter.get("worker"), "age");
    reader.value(ExtractedField.SEX, "", letter.get("worker"), "sex");
    reader.values(ExtractedField.LICENSURE, "", letter.get("reviewer"), "licensure");
    reader.values(ExtractedField.SPECIALTIES, "", letter.get("reviewer"), "specialties");
    letter.list("rulings").forEach(reader::ruling);
    reader.diagnoses(letter);
    reader.medications(letter);
    return new LetterFacts(
        letter.text("id"),
        letter.text("sourceFile"),
        letter.list("rulings").size(),
        reader.facts,
        reader.stated,
        reader.open);
  }

  private void ruling(JsonTree ruling) {
    String owner =
        "#"
            + ruling
                .text("number")
                .orElseThrow(() -> new IllegalArgumentException("a ruling has no \"number\""));
    value(ExtractedField.SERVICE, owner, ruling, "service");
    value(ExtractedField.ELIGIBLE_PORTION, owner, ruling, "eligiblePortion");
    value(ExtractedField.DECISION, owner, ruling, "decision");
    path(ExtractedField.CATEGORY, owner, ruling, "category");
    value(ExtractedField.PROCEDURE, owner, ruling, "procedure");
    values(ExtractedField.NO_EVIDENCE, owner, ruling, "noEvidence");
    requested(owner, ruling.get("requested"));
    for (JsonTree citation : elements(ExtractedField.CITED_BY, OF_CITATIONS, ruling, "citations")) {
      citation(owner, citation);
    }
  }

  private void requested(String ruling, JsonTree requested) {
    value(ExtractedField.LATERALITY, ruling, requested, "laterality");
    value(ExtractedField.SESSIONS, ruling, requested, "sessions");
    for (JsonTree drug : elements(ExtractedField.DRUG_TEXT, OF_DRUGS, requested, "drugs")) {
      String owner = ruling + " " + name(drug);
      value(ExtractedField.DRUG_TEXT, ruling, drug, "text");
      value(ExtractedField.DRUG_STRENGTH, owner, drug, "strength");
      value(ExtractedField.DRUG_QUANTITY, owner, drug, "quantity");
    }
  }

  private void citation(String ruling, JsonTree citation) {
    String party = ruling + " " + citation.text("citedBy").orElse("nobody");
    value(ExtractedField.CITED_BY, ruling, citation, "citedBy");
    value(ExtractedField.SOURCE, party, citation, "source");
    value(ExtractedField.DOCUMENT, party, citation, "document");
    value(ExtractedField.EDITION, party, citation, "edition");
    value(ExtractedField.CHAPTER, party, citation, "chapter");
    value(ExtractedField.TOPIC, party, citation, "topic");
    pages(party, citation);
    path(ExtractedField.GUIDELINE, party, citation, "guideline");
  }

  private void diagnoses(JsonTree letter) {
    for (JsonTree diagnosis :
        elements(ExtractedField.DIAGNOSIS_TEXT, OF_DIAGNOSES, letter, "diagnoses")) {
      String owner = name(diagnosis);
      value(ExtractedField.DIAGNOSIS_TEXT, "", diagnosis, "text");
      value(ExtractedField.DIAGNOSIS_ASSERTION, owner, diagnosis, "assertion");
      value(ExtractedField.DIAGNOSIS_CONCEPT, owner, diagnosis, "concept");
      value(ExtractedField.DIAGNOSIS_BODY_PART, owner, diagnosis, "bodyPart");
    }
  }

  private void medications(JsonTree letter) {
    for (JsonTree medication :
        elements(ExtractedField.MEDICATION_TEXT, OF_MEDICATIONS, letter, "medications")) {
      value(ExtractedField.MEDICATION_TEXT, "", medication, "text");
      value(ExtractedField.MEDICATION_DRUG, name(medication), medication, "drug");
    }
  }

  /** Returns what a diagnosis or drug is known by, alike on both sides. */
  private static String name(JsonTree named) {
    return Likeness.CLINICAL.key(named.text("text").orElse(""));
  }

  /** Returns the elements of a list, and notes which fields an empty one speaks of. */
  private List<JsonTree> elements(
      ExtractedField itself, Set<ExtractedField> within, JsonTree tree, String key) {
    List<JsonTree> elements = tree.list(key);
    if (tree.has(key)) {
      stated.add(itself);
      if (elements.isEmpty()) {
        open.addAll(within);
      }
    }
    return elements;
  }

  private void value(ExtractedField field, String owner, JsonTree tree, String key) {
    if (tree.has(key)) {
      stated.add(field);
      tree.text(key).ifPresent(value -> add(field, owner, value));
    }
  }

  private void values(ExtractedField field, String owner, JsonTree tree, String key) {
    if (tree.has(key)) {
      stated.add(field);
      tree.texts(key).forEach(value -> add(field, owner, value));
    }
  }

  private void path(ExtractedField field, String owner, JsonTree tree, String key) {
    if (tree.has(key)) {
      stated.add(field);
      add(field, owner, String.join(" > ", tree.texts(key)));
    }
  }

  /** All pages of a citation are one value: "98-99, 124". */
  private void pages(String party, JsonTree citation) {
    if (citation.has("pages")) {
      stated.add(ExtractedField.PAGES);
      List<String> ranges = new ArrayList<>();
      for (JsonTree range : citation.list("pages")) {
        ranges.add(range(range));
      }
      add(ExtractedField.PAGES, party, String.join(", ", ranges));
    }
  }

  private static String range(JsonTree range) {
    if (range instanceof JsonTree.Elements pair
        && pair.values().size() == 2
        && pair.values().get(0) instanceof JsonTree.Scalar first
        && pair.values().get(1) instanceof JsonTree.Scalar last) {
      return first.equals(last) ? first.text() : first.text() + "-" + last.text();
    }
    throw new IllegalArgumentException("\"pages\" holds more than pairs of a first and last page");
  }

  private void add(ExtractedField field, String owner, String value) {
    if (!value.isEmpty()) {
      facts.computeIfAbsent(field, f -> new ArrayList<>()).add(Fact.of(field, owner, value));
    }
  }
}
