package org.imrsearch.determination;

/** What the reviewer decided on one disputed service. */
public enum Decision {
  /** The denial by utilization review stands. */
  UPHELD("upheld"),
  /** The denial is reversed: the service is medically necessary. */
  OVERTURNED("overturned");

  private final String code;

  Decision(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
