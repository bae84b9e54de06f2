package org.imrsearch.determination;

/** The sex of the injured worker, where the letter states it. */
public enum Sex {
  FEMALE("female"),
  MALE("male");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
