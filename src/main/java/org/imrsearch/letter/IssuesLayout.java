package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Issue;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * Splits the rulings of the issues layouts: "SERVICE: Upheld", the insurer's guideline, the
 * reviewer's guideline, the rationale, and the next service. Nothing marks where a rationale ends
 * and the next service begins, so that is found backwards from the decision, line by line.
 */
final class IssuesLayout implements LayoutSplitter {
  private static final Set<Part> LABELS =
      EnumSet.of(Part.CLAIMS_ADMINISTRATOR, Part.REVIEWER, Part.RATIONALE);

  private final DecisionLine decisions;
  private final LeadIn leadIn;
  private final ServiceStart serviceStart;

  IssuesLayout(DecisionLine decisions, LeadIn leadIn, ServiceStart serviceStart) {
    this.decisions = decisions;
    this.leadIn = leadIn;
    this.serviceStart = serviceStart;
  }

  /** A service with its decision, and where it begins. */
  private record Head(int from, DecisionLine.Found decision) {}

  /**
   * One ruling's place in the text.
   *
   * @param from where it begins
   * @param head its service and decision, unless they can't be found
   * @param marks the marks of its parts, in order
   */
  private record Entry(int from, Optional<Head> head, List<Mark<Part>> marks) {}

  @Override
  public boolean fits(MarkedText letter) {
    return letter.has(LABELS);
  }

  @Override
  public Found split(MarkedText letter, List<Issue> issues) {
    LetterText text = letter.text();
    int firstLabel = letter.startOfFirst(LABELS, 0);
    Optional<Mark<Part>> heading = letter.last(EnumSet.of(Part.RULINGS), firstLabel);
    int from =
        heading
            .map(h -> leadIn.after(LeadIn.Cue.RULINGS, text.text(), h.end(), text.length()))
            .orElseGet(() -> endOfSections(letter, firstLabel));
    int end = letter.startOfFirst(EnumSet.of(Part.END), firstLabel);
    List<Entry> entries =
        entries(text, letter.all(LABELS, from), new Span(from, end), heading.isPresent());
    List<RulingText> rulings = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int to = i + 1 < entries.size() ? entries.get(i + 1).from() : end;
      if (entry.head().isPresent()) {
        rulings.add(ruling(text, entry.head().get(), new RulingParts(entry.marks(), to)));
      } else {
        issues.add(RulingParts.lost(text, entry.from()));
      }
    }
    int begin =
        heading
            .map(Mark::start)
            .orElseGet(() -> entries.isEmpty() ? from : entries.getFirst().from());
    return new Found(begin, rulings);
  }

  /** Without their heading, the rulings begin somewhere after the heading of another section. */
  private static int endOfSections(MarkedText letter, int firstLabel) {
    return letter
        .last(EnumSet.complementOf(EnumSet.copyOf(LABELS)), firstLabel)
        .map(Mark::end)
        .orElse(0);
  }

  private static RulingText ruling(LetterText text, Head head, RulingParts parts) {
    String request = text.flow(head.from(), head.decision().serviceEnd());
    return parts.ruling(text, head.from(), request, head.decision().decision());
  }

  /**
   * Goes through the labels in order. A label that no longer fits the ruling before it, or that has
   * a decision in front of it, begins the next ruling.
   *
   * @param headed whether the first service begins where the rulings do
   */
  private List<Entry> entries(
      LetterText text, List<Mark<Part>> labels, Span rulings, boolean headed) {
    List<Entry> entries = new ArrayList<>();
    List<Mark<Part>> marks = List.of();
    int from = rulings.from();
    for (Mark<Part> label : labels) {
      List<Head> heads = heads(text, from, label.start(), headed && entries.isEmpty());
      if (!heads.isEmpty() || entries.isEmpty() || !RulingParts.canFollow(marks, label)) {
        marks = new ArrayList<>();
        addBare(heads.subList(0, Math.max(0, heads.size() - 1)), entries);
        entries.add(
            heads.isEmpty()
                ? new Entry(label.start(), Optional.empty(), marks)
                : new Entry(heads.getLast().from(), Optional.of(heads.getLast()), marks));
      }
      marks.add(label);
      from = label.end();
    }
    addBare(heads(text, from, rulings.to(), headed && entries.isEmpty()), entries);
    return entries;
  }

  private static void addBare(List<Head> heads, List<Entry> entries) {
    heads.forEach(head -> entries.add(new Entry(head.from(), Optional.of(head), List.of())));
  }

  /**
   * Returns the services with decisions that stand between two offsets: at the end, and on any line
   * before it that ends with a decision.
   *
   * @param whole whether the first service begins at {@code from}, not after a rationale
   */
  private List<Head> heads(LetterText text, int from, int to, boolean whole) {
    List<Head> heads = new ArrayList<>();
    int regionStart = from;
    for (int line = text.lineAt(from); line < text.lines() && text.lineStart(line) < to; line++) {
      int end = Math.min(to, text.lineEnd(line));
      if (end <= regionStart || !endsLikeDecision(text.text(), end)) {
        continue;
      }
      Optional<DecisionLine.Found> found = decisions.endingAt(text.text(), regionStart, end);
      if (found.isPresent()) {
        boolean all = whole && heads.isEmpty();
        int start =
            all ? regionStart : serviceStart.find(text, regionStart, found.get().serviceEnd());
        heads.add(new Head(start, found.get()));
        regionStart = found.get().end();
      }
    }
    return heads;
  }

  /** A cheap look before the dear one: a decision is a word, perhaps with a full stop. */
  private static boolean endsLikeDecision(CharSequence text, int end) {
    char last = text.charAt(end - 1);
    return Character.isLetter(last) || last == '.' || Prose.isBlank(last);
  }
}
