package org.imrsearch.corpus;

import org.imrsearch.determination.Decision;

/** The words in which letters of 2013 decide. */
final class Necessity {
  private Necessity() {}

  /** Returns "X is not medically necessary and appropriate." */
  static String sentence(Draft.RulingText ruling) {
    boolean upheld = ruling.truth().decision().orElseThrow() == Decision.UPHELD;
    return ruling.service()
        + (ruling.plural() ? " are " : " is ")
        + (upheld ? "not " : "")
        + "medically necessary and appropriate.";
  }

  /** Returns "Board Certified in A and B and is licensed to practice in C." */
  static String credentials(Draft draft) {
    return "Board Certified in "
        + English.list(draft.truth().reviewer().specialties(), false)
        + " and is licensed to practice in "
        + English.list(draft.truth().reviewer().licensure(), false)
        + ".";
  }
}
