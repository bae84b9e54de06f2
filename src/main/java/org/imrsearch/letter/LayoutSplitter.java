package org.imrsearch.letter;

import java.util.List;
import org.imrsearch.determination.Issue;

/** Finds the rulings of letters of one published layout. */
sealed interface LayoutSplitter
    permits IssuesLayout, NumberedLayout, NoticeLayout, ProfessionalReviewLayout, LenientLayout {

  /**
   * What was found.
   *
   * @param from where the stretch with the rulings begins; the sections before it are above it
   * @param rulings in the letter's order; empty when the letter has none in this layout
   */
  record Found(int from, List<RulingText> rulings) {}

  /** Returns whether the letter has the wording of this layout. */
  boolean fits(MarkedText letter);

  /** Finds the rulings, and adds an issue for each one that can't be read. */
  Found split(MarkedText letter, List<Issue> issues);
}
