package org.imrsearch.letter;

import org.imrsearch.letter.LabelScanner.Form;
import org.imrsearch.vocabulary.ConfigYaml;

/** Takes labels out of {@code letters.yaml}. */
final class ConfiguredLabels {
  private ConfiguredLabels() {}

  /** Adds the wordings under a key, which may stand anywhere. */
  static <K> void add(LabelScanner<K> labels, ConfigYaml yaml, String key, K kind) {
    add(labels, yaml, key, kind, Form.PHRASE);
  }

  /**
   * Adds the wordings under a key.
   *
   * @throws org.imrsearch.vocabulary.ConfigException when one is too short to be told from others
   */
  static <K> void add(LabelScanner<K> labels, ConfigYaml yaml, String key, K kind, Form form) {
    for (String wording : yaml.strings(key)) {
      if (LabelScanner.squeezed(wording).length() < LabelScanner.SHORTEST) {
        throw yaml.error(key, "\"" + wording + "\" is too short", "give four letters at least");
      }
      labels.add(kind, form, wording);
    }
  }
}
