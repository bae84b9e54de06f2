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
 * Splits the rulings of the issues layouts: "SERVICE: Upheld", the insurer's guideline, the
 * reviewer's guideline, the rationale, and the next service. Nothing marks where a rationale ends
 * and the next service begins, so that is found backwards from the decision, line by line.
 */
final class IssuesLayout implements LayoutSplitter {
  /** What is shorter or longer in front of a label without a decision is no service. */
  private static final int SHORTEST_SERVICE = 3;

  private static final int LONGEST_SERVICE = 300;

  private static final Set<Part> LABELS =
      EnumSet.of(Part.CLAIMS_ADMINISTRATOR, Part.REVIEWER, Part.RATIONALE);

  private final DecisionLine decisions;
  private final DecisionLine lenientDecisions;
  private final LeadIn leadIn;
  private final ServiceStart serviceStart;
  private final RequestLabels requestLabels;

  IssuesLayout(
      DecisionLine decisions,
      DecisionLine lenientDecisions,
      LeadIn leadIn,
      ServiceStart serviceStart,
      RequestLabels requestLabels) {
    this.decisions = decisions;
    this.lenientDecisions = lenientDecisions;
    this.leadIn = leadIn;
    this.serviceStart = serviceStart;
    this.requestLabels = requestLabels;
  }

  /**
   * A service with its decision.
   *
   * @param from where the service begins
   * @param to where it ends
   * @param decision the decision, if it can be read
   * @param end where the decision ends
   */
  private record Head(int from, int to, Optional<Decision> decision, int end) {}

  /**
   * One ruling's place in the text.
   *
   * @param head its service and decision
   * @param marks the marks of its parts, in order
   */
  private record Entry(Head head, List<Mark<Part>> marks) {
    int from() {
      return head.from();
    }
  }

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
      rulings.add(ruling(text, entry.head(), new RulingParts(entry.marks(), to)));
      if (entry.head().decision().isEmpty()) {
        issues.add(RulingParts.undecided(text, entry.from()));
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

  private RulingText ruling(LetterText text, Head head, RulingParts parts) {
    String request = requestLabels.strip(text.flow(head.from(), head.to()));
    return parts.ruling(text, head.from(), request, head.decision());
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
        boolean whole = headed && entries.isEmpty();
        addBare(heads.subList(0, Math.max(0, heads.size() - 1)), entries);
        marks = new ArrayList<>();
        Head head = heads.isEmpty() ? undecided(text, from, label, whole) : heads.getLast();
        entries.add(new Entry(head, marks));
      }
      marks.add(label);
      from = label.end();
    }
    addBare(heads(text, from, rulings.to(), headed && entries.isEmpty()), entries);
    return entries;
  }

  private static void addBare(List<Head> heads, List<Entry> entries) {
    heads.forEach(head -> entries.add(new Entry(head, List.of())));
  }

  /**
   * Returns the service in front of parts that no decision precedes, or one in words that decide
   * only here: the last lines there, unless they end a sentence and so belong to the rationale
   * before.
   *
   * @param whole whether the service begins at {@code from}
   */
  private Head undecided(LetterText text, int from, Mark<Part> label, boolean whole) {
    int to = label.start();
    while (to > from && Prose.isBlank(text.text().charAt(to - 1))) {
      to--;
    }
    Optional<DecisionLine.Found> worded = lenientDecisions.endingAt(text.text(), from, to);
    int end = worded.map(DecisionLine.Found::serviceEnd).orElse(to);
    int start = whole ? from : serviceStart.find(text, from, end);
    boolean named =
        end - start >= SHORTEST_SERVICE
            && end - start <= LONGEST_SERVICE
            && (whole || start > from)
            && text.text().charAt(end - 1) != '.';
    int begin = named ? start : label.start();
    Optional<Decision> decision =
        named ? worded.flatMap(DecisionLine.Found::decision) : Optional.empty();
    return new Head(begin, named ? end : begin, decision, to);
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
      if (end <= regionStart || !DecisionLine.mayEndAt(text.text(), end)) {
        continue;
      }
      Optional<DecisionLine.Found> found = decisions.endingAt(text.text(), regionStart, end);
      if (found.isPresent()) {
        boolean all = whole && heads.isEmpty();
        int start =
            all ? regionStart : serviceStart.find(text, regionStart, found.get().serviceEnd());
        DecisionLine.Found decided = found.get();
        heads.add(new Head(start, decided.serviceEnd(), decided.decision(), decided.end()));
        regionStart = decided.end();
      }
    }
    return heads;
  }
}
