package org.imrsearch.evaluation;

/**
 * The counts of one field over all letters, or of all fields.
 *
 * @param field the field
 * @param truth how many values the truth has
 * @param parsed how many were extracted
 * @param right how many of them are those of the truth
 */
public record FieldScore(String field, long truth, long parsed, long right) {

  /** Returns how much of what was extracted is right; 1 where nothing was. */
  public double precision() {
    return parsed == 0 ? 1 : (double) right / parsed;
  }

  /** Returns how much of the truth was extracted; 1 where there is none. */
  public double recall() {
    return truth == 0 ? 1 : (double) right / truth;
  }

  /** Returns the harmonic mean of the two; 1 where there is nothing and nothing was extracted. */
  public double f1() {
    return truth + parsed == 0 ? 1 : 2.0 * right / (truth + parsed);
  }

  FieldScore plus(FieldScore other) {
    return new FieldScore(field, truth + other.truth, parsed + other.parsed, right + other.right);
  }
}
