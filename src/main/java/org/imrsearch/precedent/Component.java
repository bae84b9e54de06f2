package org.imrsearch.precedent;

/** What rulings are compared by. */
public enum Component {
  /** The same procedure; else one of its category, or a drug of its class. */
  SERVICE("service"),
  /** The same conditions; else the same parts of the body. */
  DIAGNOSIS("diagnosis"),
  /** The same topic; else a page in common, or the document. */
  GUIDELINE("guideline"),
  /** As many sessions, or as much of a drug. */
  AMOUNT("amount"),
  /** The same circumstances: what was tried before, what was found, what was lacking. */
  CIRCUMSTANCES("circumstances"),
  /** Like words in summary and rationale. */
  WORDING("wording");

  private final String code;

  Component(String code) {
    this.code = code;
  }

  /** Returns the name in settings and answers. */
  public String code() {
    return code;
  }
}
