package org.imrsearch.letter;

import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.PhraseTagger;
import org.imrsearch.vocabulary.Tokens;

/** The wording around drugs, from {@code letters.yaml}. */
final class MedicationWording {
  /** Between "allergic to" and a drug stand a few others at most. */
  private static final int REACH = 80;

  private final PhraseTagger<Boolean> unnamed;
  private final PhraseTagger<Boolean> notTaken;

  MedicationWording(ConfigYaml yaml) {
    unnamed = phrases(yaml, "unnamed");
    notTaken = phrases(yaml, "notTaken");
  }

  private static PhraseTagger<Boolean> phrases(ConfigYaml yaml, String key) {
    PhraseTagger.Builder<Boolean> builder = PhraseTagger.builder();
    yaml.strings(key).forEach(p -> builder.add(p, true));
    return builder.build();
  }

  /** Returns whether a name that the catalogue knows is that of no drug. */
  boolean isUnnamed(String name) {
    return unnamed.exactly(name).isPresent();
  }

  /** Returns whether the sentence says before an offset that the drug there is not taken. */
  boolean isNotTaken(Tokens summary, int offset) {
    int reach = Math.max(0, offset - REACH);
    int from = reach + summary.text().substring(reach, offset).lastIndexOf(". ") + 1;
    return notTaken.first(summary.between(from, offset)).isPresent();
  }
}
