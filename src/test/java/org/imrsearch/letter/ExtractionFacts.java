package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a determination says, field by field: each value with what it belongs to, so that a page
 * cited by the wrong party, or for the wrong ruling, is wrong.
 */
final class ExtractionFacts {
  private static final List<String> SCALARS =
      List.of(
          "layout",
          "caseNumber",
          "dateAssigned",
          "dateOfInjury",
          "decisionDate",
          "urDenialDate",
          "applicationReceived",
          "priority");

  private final Map<String, List<String>> facts = new LinkedHashMap<>();

  private ExtractionFacts() {}

  /** Returns the values by field, of a determination in the JSON of {@link DeterminationJson}. */
  static Map<String, List<String>> of(JsonTree determination) {
    ExtractionFacts facts = new ExtractionFacts();
    for (String field : SCALARS) {
      facts.add(field, determination.text(field));
    }
    facts.add("age", determination.get("worker").text("age"));
    facts.add("sex", determination.get("worker").text("sex"));
    JsonTree reviewer = determination.get("reviewer");
    reviewer.list("licensure").forEach(state -> facts.add("licensure", state.text()));
    reviewer.list("specialties").forEach(name -> facts.add("specialty", name.text()));
    determination.list("rulings").forEach(facts::addRuling);
    determination.list("diagnoses").forEach(facts::addDiagnosis);
    determination.list("medications").forEach(facts::addMedication);
    return facts.facts;
  }

  private void addRuling(JsonTree ruling) {
    String number = "#" + ruling.text("number");
    add("service", number, ruling.text("service"));
    add("eligiblePortion", number, ruling.text("eligiblePortion"));
    add("decision", number, ruling.text("decision"));
    add("category", number, ruling.get("category").joined(" > "));
    for (JsonTree citation : ruling.list("citations")) {
      String party = number + " " + citation.text("citedBy");
      add("citation.citedBy", number, citation.text("citedBy"));
      add("citation.source", party, citation.text("source"));
      for (String field : List.of("document", "edition", "chapter", "topic")) {
        add("citation." + field, party, citation.text(field));
      }
      add("citation.pages", party, citation.get("pages").joined(", "));
      List<String> path = citation.list("guideline").stream().map(JsonTree::text).toList();
      add(
          "citation.guideline",
          party,
          String.join(" > ", path.subList(0, Math.min(2, path.size()))));
    }
  }

  private void addDiagnosis(JsonTree diagnosis) {
    String text = diagnosis.text("text").toLowerCase(Locale.ROOT);
    add("diagnosis.text", text);
    add("diagnosis.assertion", text, diagnosis.text("assertion"));
    add("diagnosis.concept", text, diagnosis.text("concept"));
    add("diagnosis.bodyPart", text, diagnosis.text("bodyPart"));
  }

  private void addMedication(JsonTree medication) {
    String text = medication.text("text").toLowerCase(Locale.ROOT);
    add("medication.text", text);
    add("medication.drug", text, medication.text("drug"));
  }

  private void add(String field, String owner, String value) {
    if (!value.isEmpty()) {
      add(field, owner + " " + value);
    }
  }

  private void add(String field, String value) {
    List<String> values = facts.computeIfAbsent(field, f -> new ArrayList<>());
    if (!value.isEmpty()) {
      values.add(value);
    }
  }
}
