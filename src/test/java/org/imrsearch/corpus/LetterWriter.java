package org.imrsearch.corpus;

import java.util.List;
import org.imrsearch.determination.Layout;

/** Puts a letter into the sections and labels of a layout. */
interface LetterWriter {

  /** Returns the letter's page, from its header on. */
  List<Block> write(Draft draft, Dice dice);

  /** Returns the writer of a layout. */
  static LetterWriter of(Layout layout) {
    return switch (layout) {
      case ISSUES, ISSUES_SECTIONS -> new IssuesLetter();
      case NUMBERED -> new NumberedLetter();
      case NOTICE -> new NoticeLetter();
      case PROFESSIONAL_REVIEW -> new ProfessionalReviewLetter();
      case UNKNOWN -> throw new IllegalArgumentException("a layout that nobody publishes");
    };
  }
}
