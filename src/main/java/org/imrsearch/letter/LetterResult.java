package org.imrsearch.letter;

import org.imrsearch.determination.Determination;
import org.imrsearch.source.Rejection;

/** What parsing a letter yields. */
public sealed interface LetterResult {

  /** A determination, with the issues that reading it met. */
  record Parsed(Determination determination) implements LetterResult {}

  /** The text is no determination letter, or has no ruling that can be read. */
  record Rejected(Rejection rejection) implements LetterResult {}
}
