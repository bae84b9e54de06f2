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
 * Splits the rulings of the layout of 2013-14: "1. X is not medically necessary and appropriate.",
 * a sentence on what the claims administrator relied on, one on what the reviewer relied on, "The
 * Physician Reviewer's decision rationale:", and the next number.
 */
final class NumberedLayout implements LayoutSplitter {
  private static final Set<Part> PARTS =
      EnumSet.of(Part.ADMINISTRATOR_SENTENCE, Part.REVIEWER_SENTENCE, Part.RATIONALE);
  private static final Set<Part> LABELS = EnumSet.of(Part.CLAIMS_ADMINISTRATOR, Part.REVIEWER);

  private static final int LONGEST_SERVICE = 300;

  /** Before a part of a ruling a decision of the issues layouts stands so close. */
  private static final int NEAR = 80;

  private final LabelScanner<Decision> verdicts;
  private final DecisionLine decisions;
  private final LeadIn leadIn;
  private final ServiceStart serviceStart;
  private final RequestFrame frame;

  NumberedLayout(
      LabelScanner<Decision> verdicts,
      DecisionLine decisions,
      LeadIn leadIn,
      ServiceStart serviceStart,
      RequestFrame frame) {
    this.verdicts = verdicts;
    this.decisions = decisions;
    this.leadIn = leadIn;
    this.serviceStart = serviceStart;
    this.frame = frame;
  }

  /** One ruling, or several under one number that share its parts. */
  private static final class Group {
    private final List<VerdictHeads.Head> heads;
    private final List<Mark<Part>> marks = new ArrayList<>();

    /** Where the number stands of an item without a decision. */
    private final Optional<ItemNumber> undecided;

    Group(List<VerdictHeads.Head> heads, Optional<ItemNumber> undecided) {
      this.heads = heads;
      this.undecided = undecided;
    }

    String undecidedRequest(LetterText text) {
      return undecided
          .map(number -> text.flow(number.end(), marks.getFirst().start()))
          .filter(request -> request.length() <= LONGEST_SERVICE)
          .map(
              request ->
                  request.endsWith(".") ? request.substring(0, request.length() - 1) : request)
          .orElse("");
    }

    boolean takes(Mark<Part> mark) {
      return RulingParts.canFollow(marks, mark);
    }

    int from() {
      return heads.isEmpty()
          ? undecided.map(ItemNumber::start).orElseGet(() -> marks.getFirst().start())
          : heads.getFirst().from();
    }
  }

  /** What is known while the parts are gone through. */
  private static final class Progress {
    private final List<Group> groups = new ArrayList<>();

    /** Sentences that look like parts but follow no numbered verdict. */
    private final List<Mark<Part>> pending = new ArrayList<>();

    private int from;
    private int expected = 1;

    Progress(int from) {
      this.from = from;
    }

    void begin(List<VerdictHeads.Head> heads, List<Mark<Part>> marks) {
      begin(heads, marks, Optional.empty());
    }

    void begin(
        List<VerdictHeads.Head> heads, List<Mark<Part>> marks, Optional<ItemNumber> undecided) {
      Group group = new Group(heads, undecided);
      marks.stream().filter(group::takes).forEach(group.marks::add);
      groups.add(group);
      pending.clear();
      int number = heads.isEmpty() ? 0 : heads.getLast().number();
      expected = 1 + (number > 0 ? number : expected);
      from = marks.isEmpty() ? from : group.marks.getLast().end();
    }
  }

  @Override
  public boolean fits(MarkedText letter) {
    return letter.has(PARTS) && !letter.has(LABELS) && !decidesByWord(letter);
  }

  /** Of a letter in an issues layout the labels of the guidelines may be lost. */
  private boolean decidesByWord(MarkedText letter) {
    String text = letter.text().text();
    return letter.all(PARTS, 0).stream()
        .map(Mark::start)
        .anyMatch(s -> decisions.endingAt(text, Math.max(0, s - NEAR), s).isPresent());
  }

  @Override
  public Found split(MarkedText letter, List<Issue> issues) {
    LetterText text = letter.text();
    Optional<Mark<Part>> heading = letter.first(EnumSet.of(Part.RULINGS), 0);
    int from =
        heading
            .map(h -> leadIn.after(LeadIn.Cue.RULINGS, text.text(), h.end(), text.length()))
            .orElse(0);
    int end = letter.startOfFirst(EnumSet.of(Part.END), from);
    VerdictHeads heads = new VerdictHeads(text, verdicts, from, serviceStart);
    Progress progress = new Progress(from);
    for (Mark<Part> mark : letter.all(PARTS, from)) {
      if (letter.beginsPart(mark)) {
        take(mark, heads, progress);
      }
    }
    List<VerdictHeads.Head> last = heads.bare(progress.from, end, progress.expected);
    last.forEach(head -> progress.begin(List.of(head), List.of()));
    List<RulingText> rulings = rulings(text, progress.groups, end, issues);
    int begin = progress.groups.isEmpty() ? from : progress.groups.getFirst().from();
    return new Found(heading.map(Mark::start).orElse(begin), rulings);
  }

  private static void take(Mark<Part> mark, VerdictHeads heads, Progress progress) {
    List<VerdictHeads.Head> numbered =
        heads.numberedBefore(progress.from, mark.start(), progress.expected);
    if (!numbered.isEmpty()) {
      int before = numbered.getFirst().from();
      if (numbered.getFirst().number() > progress.expected) {
        List<VerdictHeads.Head> bare = heads.bare(progress.from, before, progress.expected);
        bare.forEach(head -> progress.begin(List.of(head), List.of()));
      }
      progress.begin(numbered, List.of(mark));
    } else if (!progress.groups.isEmpty() && progress.groups.getLast().takes(mark)) {
      progress.groups.getLast().marks.add(mark);
      progress.from = mark.end();
    } else {
      progress.pending.add(mark);
      if (mark.kind() == Part.RATIONALE) {
        int first = progress.pending.getFirst().start();
        List<VerdictHeads.Head> before = heads.unnumberedBefore(progress.from, first);
        Optional<ItemNumber> item =
            before.isEmpty()
                ? heads.itemBefore(progress.from, first, progress.expected)
                : Optional.empty();
        progress.begin(before, List.copyOf(progress.pending), item);
      }
    }
  }

  private List<RulingText> rulings(
      LetterText text, List<Group> groups, int end, List<Issue> issues) {
    List<RulingText> rulings = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      int to = i + 1 < groups.size() ? groups.get(i + 1).from() : end;
      RulingParts parts = new RulingParts(group.marks, to);
      for (VerdictHeads.Head head : group.heads) {
        String request = text.flow(head.request().from(), head.request().to());
        rulings.add(
            parts.ruling(text, head.from(), frame.strip(request), Optional.of(head.decision())));
      }
      if (group.heads.isEmpty()) {
        rulings.add(
            parts.ruling(
                text, group.from(), frame.strip(group.undecidedRequest(text)), Optional.empty()));
        issues.add(RulingParts.undecided(text, group.from()));
      }
    }
    return rulings;
  }
}
