package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Issue;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * Splits the rulings of the layout of early 2013: "ISSUE AT DISPUTE:", the case, what the reviewer
 * relied on, then a rationale whose heading tells the decision, and the reviewer's qualifications.
 * It does not say what the claims administrator relied on.
 */
final class ProfessionalReviewLayout implements LayoutSplitter {
  private static final Set<Part> SECTIONS =
      EnumSet.of(Part.ISSUE, Part.SUMMARY, Part.DOCUMENTS, Part.RELIED_BY_REVIEWER, Part.WHY);

  /** What ends a section. */
  private static final Set<Part> ENDS =
      EnumSet.of(
          Part.ISSUE,
          Part.SUMMARY,
          Part.DOCUMENTS,
          Part.RELIED_BY_REVIEWER,
          Part.WHY,
          Part.HOW,
          Part.LICENSURE,
          Part.SPECIALTIES,
          Part.END);

  /** The longest heading of a rationale, up to its colon. */
  private static final int LONGEST_HEADING = 200;

  /** "IS OR IS NOT", where "IS/WAS NOT" is told. */
  private static final Pattern OPEN =
      Pattern.compile("(?i)\\b(is|was|are|were)\\s?(?:/|or)\\s?\\1 not\\b");

  private final LabelScanner<Decision> verdicts;
  private final RequestFrame frame;

  ProfessionalReviewLayout(LabelScanner<Decision> verdicts, RequestFrame frame) {
    this.verdicts = verdicts;
    this.frame = frame;
  }

  @Override
  public boolean fits(MarkedText letter) {
    return letter.has(EnumSet.of(Part.ISSUE, Part.WHY));
  }

  /** The sections of an issue that were met so far. */
  private static final class Open {
    private Span request;
    private Optional<Span> guidelines = Optional.empty();

    Open(Span request) {
      this.request = request;
    }
  }

  @Override
  public Found split(MarkedText letter, List<Issue> issues) {
    LetterText text = letter.text();
    List<RulingText> rulings = new ArrayList<>();
    Optional<Open> open = Optional.empty();
    for (int i = 0; i < letter.marks().size(); i++) {
      Mark<Part> mark = letter.marks().get(i);
      if (!SECTIONS.contains(mark.kind())) {
        continue;
      }
      Span section = new Span(mark.end(), letter.startOfNext(ENDS, i));
      if (mark.kind() == Part.ISSUE) {
        open.ifPresent(issue -> addUndecided(text, issue, rulings, issues));
        open = Optional.of(new Open(section));
      } else if (mark.kind() == Part.RELIED_BY_REVIEWER) {
        Span relied = new Span(afterColon(text.text(), section), section.to());
        open.ifPresent(issue -> issue.guidelines = Optional.of(relied));
      } else if (mark.kind() == Part.WHY) {
        Open issue = open.orElseGet(() -> new Open(new Span(mark.start(), mark.start())));
        addDecided(text, issue, section, rulings, issues);
        open = Optional.empty();
      }
    }
    open.ifPresent(issue -> addUndecided(text, issue, rulings, issues));
    return new Found(letter.startOfFirst(EnumSet.of(Part.WHY), 0), rulings);
  }

  private void addDecided(
      LetterText text, Open issue, Span why, List<RulingText> rulings, List<Issue> issues) {
    int colon = afterColon(text.text(), why);
    String rationale = text.flow(colon, why.to());
    Optional<Decision> decision = decision(text.flow(why.from(), colon), rationale);
    add(text, issue, decision, rationale, rulings);
    if (decision.isEmpty()) {
      issues.add(RulingParts.undecided(text, why.from()));
    }
  }

  private void addUndecided(
      LetterText text, Open issue, List<RulingText> rulings, List<Issue> issues) {
    add(text, issue, Optional.empty(), "", rulings);
    issues.add(RulingParts.undecided(text, issue.request.from()));
  }

  /** The heading has a colon after the words that it may be known by. */
  private static int afterColon(String text, Span section) {
    int to = Math.min(section.to(), section.from() + LONGEST_HEADING);
    for (int i = section.from(); i < to; i++) {
      if (text.charAt(i) == ':') {
        return i + 1;
      }
    }
    return section.from();
  }

  /**
   * A heading tells the decision with its verb, "IS/WAS NOT"; one that leaves it open, "IS OR IS
   * NOT", leaves it to the last sentence of the rationale that decides.
   */
  private Optional<Decision> decision(String heading, String rationale) {
    List<Mark<Decision>> told = verdicts.scan(heading, 0, heading.length());
    if (told.size() == 1 && !OPEN.matcher(heading).find()) {
      return Optional.of(told.getFirst().kind());
    }
    List<Mark<Decision>> said = verdicts.scan(rationale, 0, rationale.length());
    return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast().kind());
  }

  private void add(
      LetterText text,
      Open issue,
      Optional<Decision> decision,
      String rationale,
      List<RulingText> rulings) {
    Optional<RulingText.Guidelines> guidelines =
        issue.guidelines.map(
            s -> new RulingText.Guidelines(Optional.empty(), text.flow(s.from(), s.to())));
    for (Span item : items(text, issue.request)) {
      String service = frame.strip(text.flow(item.from(), item.to()));
      rulings.add(
          new RulingText(text.fileLine(item.from()), service, decision, guidelines, rationale));
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
