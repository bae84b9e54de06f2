package org.imrsearch.determination;

import java.util.List;
import java.util.Optional;

/**
 * One letter.
 *
 * @param id the case number, or the file's name without its ending where the letter gives none
 * @param sourceFile the name of the file it came from
 * @param layout which of the published layouts it follows
 * @param header case number, dates and priority
 * @param reviewer the reviewer's credentials
 * @param worker age and sex
 * @param diagnoses what the summary says the worker has, had, or has not
 * @param medications the drugs that the summary names
 * @param summary the clinical case summary, line breaks repaired
 * @param rulings in the letter's order; at least one
 * @param issues what could not be read
 */
public record Determination(
    String id,
    String sourceFile,
    Layout layout,
    Header header,
    Reviewer reviewer,
    Worker worker,
    List<Diagnosis> diagnoses,
    List<Medication> medications,
    String summary,
    List<Ruling> rulings,
    List<Issue> issues) {
  public Determination {
    diagnoses = List.copyOf(diagnoses);
    medications = List.copyOf(medications);
    rulings = List.copyOf(rulings);
    issues = List.copyOf(issues);
    if (rulings.isEmpty()) {
      throw new IllegalArgumentException("a determination has at least one ruling: " + id);
    }
  }

  /** Returns the decisions of all rulings taken together; empty when none could be read. */
  public Optional<Outcome> outcome() {
    List<Decision> decisions =
        rulings.stream().map(Ruling::decision).flatMap(Optional::stream).distinct().toList();
    if (decisions.size() > 1) {
      return Optional.of(Outcome.MIXED);
    }
    return decisions.stream()
        .findFirst()
        .map(
            decision ->
                switch (decision) {
                  case UPHELD -> Outcome.UPHELD;
                  case OVERTURNED -> Outcome.OVERTURNED;
                });
  }

  /** Returns the case number, where the letter gives one. */
  public Optional<CaseNumber> caseNumber() {
    return header.caseNumber();
  }
}
