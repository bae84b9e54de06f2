package org.imrsearch.precedent;

/** What a word can do in a phrase. */
enum WordRole {
  /** Says something: a phrase holds one at least. */
  CONTENT,
  /** Says nothing alone: "documentation", "patient", numbers. */
  IDLE,
  /** May begin a phrase and not end it: "no", "failed". */
  DENYING,
  /** Only joins others, and neither begins nor ends a phrase. */
  JOINING
}
