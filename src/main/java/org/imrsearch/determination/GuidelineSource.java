package org.imrsearch.determination;

/** The body of guidance that a citation belongs to. */
public enum GuidelineSource {
  /** The Medical Treatment Utilization Schedule, with the ACOEM chapters it adopts. */
  MTUS("MTUS"),
  /** The Official Disability Guidelines. */
  ODG("ODG"),
  /** ACOEM cited outside the MTUS. */
  ACOEM("ACOEM"),
  /** Anything else: journals, web pages, other societies. */
  OTHER("OTHER");

  private final String code;

  GuidelineSource(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
