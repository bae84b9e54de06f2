package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Layout;
import org.imrsearch.letter.LayoutSplitter.Found;

/**
 * Splits a letter into its rulings, by whichever layout it has. The layouts are tried from the one
 * with the most telling wording to the one with the least. A text in none of them that is plainly a
 * determination is read leniently, so that its text is not lost.
 */
final class RulingSplitter {
  private final LetterLexicon lexicon;
  private final List<LayoutSplitter> layouts;
  private final LenientLayout lenient;
  private final FinalDetermination determination;

  RulingSplitter(LetterLexicon lexicon) {
    this.lexicon = lexicon;
    ServiceStart serviceStart = new ServiceStart(lexicon.partialApproval());
    RequestFrame frame = lexicon.requestFrame();
    DecisionLine decisions = lexicon.decisionLine();
    DecisionLine anyWord = lexicon.lenientDecisionLine();
    LeadIn leadIn = lexicon.leadIn();
    RequestLabels labels = lexicon.requestLabels();
    layouts =
        List.of(
            new ProfessionalReviewLayout(lexicon.verdicts(), frame),
            new NoticeLayout(lexicon.verdicts(), frame),
            new NumberedLayout(lexicon.verdicts(), decisions, leadIn, serviceStart, frame),
            new IssuesLayout(decisions, anyWord, leadIn, serviceStart, labels));
    lenient = new LenientLayout(anyWord, lexicon.verdicts(), serviceStart, frame, labels, leadIn);
    determination = lexicon.finalDetermination();
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

  /** A layout tried: what it found, and the issues that it met. */
  private record Attempt(Layout layout, Found found, List<Issue> issues) {
    boolean decides() {
      return found.rulings().stream().anyMatch(ruling -> ruling.decision().isPresent());
    }
  }

  /** Splits a letter; empty when the text is none. */
  Optional<Split> split(LetterText text, List<Issue> issues) {
    MarkedText letter = MarkedText.of(text, lexicon.parts(), lexicon.labelFamilies());
    List<Attempt> undecided = new ArrayList<>();
    for (LayoutSplitter layout : layouts) {
      if (layout.fits(letter)) {
        Attempt attempt = attempt(layout, letter);
        if (attempt.decides()) {
          return Optional.of(split(letter, attempt, issues));
        }
        if (!attempt.found().rulings().isEmpty()) {
          undecided.add(attempt);
        }
      }
    }
    if (!lexicon.signs().tell(text.text())) {
      return Optional.empty();
    }
    Attempt attempt = attempt(lenient, letter);
    if (!attempt.decides() && !undecided.isEmpty()) {
      return Optional.of(split(letter, undecided.getFirst(), issues));
    }
    Attempt read = attempt.decides() ? attempt : whole(letter);
    read.issues()
        .addFirst(
            new Issue(IssueCode.LAYOUT_UNKNOWN, 1, "the letter is in none of the known layouts"));
    return Optional.of(split(letter, read, issues));
  }

  private static Attempt attempt(LayoutSplitter layout, MarkedText letter) {
    List<Issue> met = new ArrayList<>();
    return new Attempt(nameOf(layout), layout.split(letter, met), met);
  }

  private Attempt whole(MarkedText letter) {
    LetterText text = letter.text();
    RulingText ruling =
        lenient.whole(letter, determination.decision(text.text()), determination.service(text));
    List<Issue> met = new ArrayList<>();
    if (ruling.decision().isEmpty()) {
      met.add(RulingParts.undecided(ruling.line()));
    }
    return new Attempt(Layout.UNKNOWN, new Found(text.length(), List.of(ruling)), met);
  }

  private Split split(MarkedText letter, Attempt attempt, List<Issue> issues) {
    issues.addAll(attempt.issues());
    Found found = attempt.found();
    LetterSections sections = LetterSections.find(letter, found.from(), lexicon.leadIn());
    return new Split(attempt.layout(), letter, sections, found.rulings());
  }

  private static Layout nameOf(LayoutSplitter layout) {
    return switch (layout) {
      case ProfessionalReviewLayout p -> Layout.PROFESSIONAL_REVIEW;
      case NoticeLayout n -> Layout.NOTICE;
      case NumberedLayout n -> Layout.NUMBERED;
      case IssuesLayout i -> Layout.ISSUES;
      case LenientLayout l -> Layout.UNKNOWN;
    };
  }
}
