package org.imrsearch.determination;

/** Who, or which part of a ruling, cites a guideline. */
public enum CitedBy {
  /** The "Claims Administrator guideline" block: the insurer. */
  CLAIMS_ADMINISTRATOR("claimsAdministrator"),
  /** The "MAXIMUS guideline" block: the physician reviewer. */
  REVIEWER("reviewer"),
  /** The prose of the decision rationale. */
  RATIONALE("rationale");

  private final String code;

  CitedBy(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
