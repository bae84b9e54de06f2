package org.imrsearch.letter;

/** What a fixed wording of a letter marks the beginning, or the presence, of. */
enum Part {
  /** The heading over how the determination was made and by whom. */
  HOW,
  LICENSURE,
  SPECIALTIES,
  /** The list of the records that were read. */
  DOCUMENTS,
  SUMMARY,
  RULINGS,
  /** "MAXIMUS Federal Services, Inc. has determined". */
  DETERMINED,
  /** "Regarding the request for". */
  REGARDING,
  /** "Section of the Medical Treatment Utilization Schedule Relied Upon". */
  RELIED_UPON,
  /** "ISSUE AT DISPUTE". */
  ISSUE,
  /** "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER". */
  RELIED_BY_REVIEWER,
  /** The heading of a rationale, "RATIONALE FOR WHY", that goes on to tell the decision. */
  WHY,
  CLAIMS_ADMINISTRATOR,
  /** A sentence on what the insurer relied on, in layouts without a label for it. */
  ADMINISTRATOR_SENTENCE,
  REVIEWER,
  /** A sentence on what the reviewer relied on, in layouts without a label for it. */
  REVIEWER_SENTENCE,
  RATIONALE,
  /** What follows the last ruling: "Effect of the Decision". */
  END;

  /** Returns whether it begins a sentence, which prose may hold too, and is no label. */
  boolean isSentence() {
    return this == ADMINISTRATOR_SENTENCE || this == REVIEWER_SENTENCE;
  }

  /** Returns the part of a ruling that this begins, whether by a label or by a sentence. */
  Part block() {
    return this == ADMINISTRATOR_SENTENCE
        ? CLAIMS_ADMINISTRATOR
        : this == REVIEWER_SENTENCE ? REVIEWER : this;
  }
}
