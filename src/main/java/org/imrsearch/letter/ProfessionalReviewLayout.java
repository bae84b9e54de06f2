package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Issue;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * Splits the rulings of the layout of early 2013: "ISSUE AT DISPUTE:", then a rationale whose
 * heading tells the decision. It does not say what the claims administrator relied on, and the
 * reviewer's guidelines stand in the rationale alone.
 */
final class ProfessionalReviewLayout implements LayoutSplitter {
  private static final Set<Part> RATIONALES =
      EnumSet.of(Part.WHY_NECESSARY, Part.WHY_NOT_NECESSARY);

  private final RequestFrame frame;

  ProfessionalReviewLayout(RequestFrame frame) {
    this.frame = frame;
  }

  @Override
  public boolean fits(MarkedText letter) {
    return letter.has(RATIONALES) || letter.has(EnumSet.of(Part.ISSUE));
  }

  @Override
  public Found split(MarkedText letter, List<Issue> issues) {
    LetterText text = letter.text();
    List<RulingText> rulings = new ArrayList<>();
    Optional<Span> request = Optional.empty();
    for (int i = 0; i < letter.marks().size(); i++) {
      Mark<Part> mark = letter.marks().get(i);
      if (mark.kind() == Part.ISSUE) {
        request.ifPresent(open -> issues.add(RulingParts.lost(text, open.from())));
        int to = letter.startOfNext(EnumSet.allOf(Part.class), i);
        request = Optional.of(new Span(mark.end(), to));
      } else if (RATIONALES.contains(mark.kind())) {
        if (request.isEmpty()) {
          issues.add(RulingParts.lost(text, mark.start()));
        } else {
          int to =
              letter.startOfNext(
                  EnumSet.of(Part.ISSUE, Part.END, Part.WHY_NECESSARY, Part.WHY_NOT_NECESSARY), i);
          addRulings(text, request.get(), mark, text.flow(mark.end(), to), rulings);
        }
        request = Optional.empty();
      }
    }
    request.ifPresent(open -> issues.add(RulingParts.lost(text, open.from())));
    return new Found(letter.startOfFirst(RATIONALES, 0), rulings);
  }

  private void addRulings(
      LetterText text, Span request, Mark<Part> why, String rationale, List<RulingText> rulings) {
    Decision decision = why.kind() == Part.WHY_NECESSARY ? Decision.OVERTURNED : Decision.UPHELD;
    for (Span item : items(text, request)) {
      String service = frame.strip(text.flow(item.from(), item.to()));
      rulings.add(
          new RulingText(
              text.fileLine(item.from()), service, decision, Optional.empty(), rationale));
    }
  }

  /** One rationale may decide several services, on lines numbered 1, 2 and so on. */
  private static List<Span> items(LetterText text, Span request) {
    List<Span> items = new ArrayList<>();
    int from = request.from();
    int expected = 1;
    for (ItemNumber number : ItemNumber.ofLines(text, request.from(), request.to())) {
      if (number.number() == expected) {
        if (expected > 1) {
          items.add(new Span(from, number.start()));
        }
        from = number.start();
        expected++;
      }
    }
    items.add(new Span(from, request.to()));
    return items;
  }
}
