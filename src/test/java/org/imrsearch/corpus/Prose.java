package org.imrsearch.corpus;

/**
 * Text of a letter in which a name was blacked out. The published letters leave a gap of blanks
 * there.
 */
final class Prose {
  /** Stands where a name was; a character that no letter holds. */
  static final String GAP = "\uE000";

  private Prose() {}

  /** Returns the text as truth has it: one blank for a gap. */
  static String clean(String text) {
    return text.replace(GAP, " ");
  }
}
