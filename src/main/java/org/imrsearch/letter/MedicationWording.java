package org.imrsearch.letter;

import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.PhraseTagger;

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
  boolean isNotTaken(String summary, int offset) {
    String before = summary.substring(Math.max(0, offset - REACH), offset);
    return !notTaken.tag(before.substring(before.lastIndexOf(". ") + 1)).isEmpty();
  }
}
