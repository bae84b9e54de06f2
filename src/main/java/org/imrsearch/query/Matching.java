package org.imrsearch.query;

/**
 * How a search takes its query.
 *
 * @param allWords whether every word must match, however few rulings then do
 * @param collapse whether rulings with nearly the same rationale are shown as one
 * @param explain whether hits say what their score is made of
 */
public record Matching(boolean allWords, boolean collapse, boolean explain) {
  /** Words are let go where few rulings hold them all; every ruling is shown, none explained. */
  public static final Matching USUAL = new Matching(false, false, false);

  /** Every word must match: for counts, of which it must be clear what they are of. */
  public static final Matching EVERY_WORD = new Matching(true, false, false);
}
