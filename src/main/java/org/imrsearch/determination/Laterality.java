package org.imrsearch.determination;

/** The side of the body that a request is for. */
public enum Laterality {
  LEFT("left"),
  RIGHT("right"),
  /** Both sides: "bilateral", "left and right". */
  BILATERAL("bilateral");

  private final String code;

  Laterality(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
