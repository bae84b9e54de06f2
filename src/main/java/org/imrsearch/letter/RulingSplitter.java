package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.Layout;

/**
 * Splits a letter into its rulings, by whichever layout it has. The layouts are tried from the one
 * with the most telling wording to the one with the least.
 */
final class RulingSplitter {
  private final LetterLexicon lexicon;
  private final List<LayoutSplitter> layouts;

  RulingSplitter(LetterLexicon lexicon) {
    this.lexicon = lexicon;
    ServiceStart serviceStart = new ServiceStart(lexicon.partialApproval());
    RequestFrame frame = lexicon.requestFrame();
    layouts =
        List.of(
            new ProfessionalReviewLayout(frame),
            new NoticeLayout(lexicon.verdicts(), frame),
            new NumberedLayout(lexicon.verdicts(), lexicon.leadIn(), serviceStart, frame),
            new IssuesLayout(lexicon.decisionLine(), lexicon.leadIn(), serviceStart));
  }

  /**
   * A letter split.
   *
   * @param layout its layout; for either of the issues layouts {@link Layout#ISSUES}
   * @param letter its text
   * @param sections its sections
   * @param rulings its rulings, at least one
   */
  record Split(
      Layout layout, MarkedText letter, LetterSections sections, List<RulingText> rulings) {}

  /** Splits a letter; empty when it has no ruling that can be read in any layout. */
  Optional<Split> split(LetterText text, List<Issue> issues) {
    MarkedText letter = MarkedText.of(text, lexicon.parts());
    for (LayoutSplitter layout : layouts) {
      if (!layout.fits(letter)) {
        continue;
      }
      List<Issue> met = new ArrayList<>();
      LayoutSplitter.Found found = layout.split(letter, met);
      if (!found.rulings().isEmpty()) {
        issues.addAll(met);
        LetterSections sections = LetterSections.find(letter, found.from(), lexicon.leadIn());
        return Optional.of(new Split(nameOf(layout), letter, sections, found.rulings()));
      }
    }
    return Optional.empty();
  }

  private static Layout nameOf(LayoutSplitter layout) {
    return switch (layout) {
      case ProfessionalReviewLayout p -> Layout.PROFESSIONAL_REVIEW;
      case NoticeLayout n -> Layout.NOTICE;
      case NumberedLayout n -> Layout.NUMBERED;
      case IssuesLayout i -> Layout.ISSUES;
    };
  }
}
