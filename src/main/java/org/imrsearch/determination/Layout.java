package org.imrsearch.determination;

/** The published layouts of a determination letter, by the wording of their sections. */
public enum Layout {
  /** Early 2013: "MEDICAL PROFESSIONAL REVIEW". */
  PROFESSIONAL_REVIEW("professional-review"),
  /** 2013: "Notice of Independent Medical Review Determination". */
  NOTICE("notice"),
  /** 2013-14: numbered decisions under "IMR DECISION(S) AND RATIONALE(S)". */
  NUMBERED("numbered"),
  /** 2014-17: "IMR ISSUES, DECISIONS AND RATIONALES", citations with pages or a bare topic. */
  ISSUES("issues"),
  /** 2016 on: the same, citations with an edition and "Section(s):". */
  ISSUES_SECTIONS("issues-sections"),
  /** A determination letter in none of these; what of it could be read was read leniently. */
  UNKNOWN("unknown");

  private final String code;

  Layout(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
