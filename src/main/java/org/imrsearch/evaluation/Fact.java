package org.imrsearch.evaluation;

/**
 * A value of a field with what it belongs to: a page cited by the wrong party, or for the wrong
 * ruling, is wrong.
 *
 * @param owner "#2 reviewer", the text of a diagnosis, or nothing for a field of the whole letter
 * @param value the value as it stands
 * @param key what is compared: equal for facts that are the same
 */
record Fact(String owner, String value, String key) {

  static Fact of(ExtractedField field, String owner, String value) {
    return new Fact(owner, value, owner + '\n' + field.likeness().key(value));
  }
}
