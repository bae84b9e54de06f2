package org.imrsearch.determination;

/** The decisions of a whole determination, taken together. */
public enum Outcome {
  /** Every ruling upholds the denial. */
  UPHELD("upheld"),
  /** Every ruling overturns the denial. */
  OVERTURNED("overturned"),
  /** Some of each. */
  MIXED("mixed");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
