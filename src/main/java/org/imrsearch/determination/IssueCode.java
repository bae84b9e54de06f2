package org.imrsearch.determination;

/** The kinds of trouble that reading a letter can meet. */
public enum IssueCode {
  /** The letter is in no known layout: its rulings, or only its text, were read leniently. */
  LAYOUT_UNKNOWN("layout-unknown"),
  /** No header block: no case number or dates. */
  HEADER_MISSING("header-missing"),
  /** A date in the header that is none. */
  DATE_UNREADABLE("date-unreadable"),
  /** No clinical case summary. */
  SUMMARY_MISSING("summary-missing"),
  /** A decision was found but the service it decides was not. */
  SERVICE_MISSING("service-missing"),
  /** A ruling has guideline blocks or a rationale but no decision that could be read. */
  DECISION_MISSING("decision-missing"),
  /** A ruling without a rationale. */
  RATIONALE_MISSING("rationale-missing"),
  /** A ruling in which a guideline block is missing. */
  GUIDELINE_MISSING("guideline-missing"),
  /** Text in a guideline block that no citation could be made of. */
  CITATION_UNREADABLE("citation-unreadable"),
  /** A line of the letter longer than the parser reads. */
  TEXT_TRUNCATED("text-truncated");

  private final String code;

  IssueCode(String code) {
    this.code = code;
  }

  /** Returns the name used in JSON and in the index. */
  public String code() {
    return code;
  }
}
