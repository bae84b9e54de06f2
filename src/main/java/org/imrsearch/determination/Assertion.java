package org.imrsearch.determination;

/** How the letter speaks of a diagnosis. */
public enum Assertion {
  /** The worker has it. */
  AFFIRMED("affirmed"),
  /** It is looked for: "to rule out". */
  RULED_OUT("ruled-out"),
  /** The letter denies it: "no radiculopathy". */
  NEGATED("negated"),
  /** It belongs to the past or to the family. */
  HISTORY("history");

  private final String code;

  Assertion(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
