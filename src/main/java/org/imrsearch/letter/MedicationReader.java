package org.imrsearch.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.determination.Medication;
import org.imrsearch.vocabulary.Drug;
import org.imrsearch.vocabulary.DrugCatalogue;
import org.imrsearch.vocabulary.Match;

/**
 * Reads the drugs that a summary names. A drug named again in the same words is one medication, and
 * so is one named again with its form: "Lidoderm" and "Lidoderm patch".
 */
final class MedicationReader {
  private final DrugCatalogue drugs;

  MedicationReader(DrugCatalogue drugs) {
    this.drugs = drugs;
  }

  List<Medication> read(String summary) {
    Map<String, Medication> found = new LinkedHashMap<>();
    for (Match<Drug> match : drugs.tag(summary)) {
      String text = match.in(summary);
      String key = text.toLowerCase(Locale.ROOT);
      if (found.containsKey(key)) {
        continue;
      }
      Medication medication =
          new Medication(
              text,
              Optional.of(match.payload().generic()),
              Optional.of(match.payload().drugClass()));
      boolean named =
          found.entrySet().stream()
              .anyMatch(e -> isForm(key, e.getKey()) && isSame(medication, e.getValue()));
      if (!named) {
        found.entrySet().removeIf(e -> isForm(e.getKey(), key) && isSame(medication, e.getValue()));
        found.put(key, medication);
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isForm(String longer, String shorter) {
    return longer.startsWith(shorter + " ");
  }

  private static boolean isSame(Medication one, Medication other) {
    return one.drug().equals(other.drug());
  }
}
