package org.imrsearch.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one determination says, field by field.
 *
 * @param id the determination's id, where it has one
 * @param sourceFile the letter's file, where it is known; a letter has one of the two at least
 * @param rulings how many rulings it has
 * @param facts the values by field; a field without a value may be missing
 * @param stated the fields that the determination speaks of, be it with null or an empty list
 * @param open the fields of which an empty list leaves it open: whether citations would have had an
 *     edition, a determination without any citation does not tell
 */
record LetterFacts(
    Optional<String> id,
    Optional<String> sourceFile,
    int rulings,
    Map<ExtractedField, List<Fact>> facts,
    Set<ExtractedField> stated,
    Set<ExtractedField> open) {

  LetterFacts {
    if (id.isEmpty() && sourceFile.isEmpty()) {
      throw new IllegalArgumentException("a determination has neither \"sourceFile\" nor \"id\"");
    }
  }

  /** Returns the values of a field. */
  List<Fact> of(ExtractedField field) {
    return facts.getOrDefault(field, List.of());
  }

  /** Returns what the letter is called in a report. */
  String name() {
    return id.or(() -> sourceFile).orElseThrow();
  }
}
