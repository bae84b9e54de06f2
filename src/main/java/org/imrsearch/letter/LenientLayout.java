package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Issue;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * Reads a determination in a layout that nobody knows. Its rulings are looked for by what all
 * layouts have in common: a decision that ends the line of a service, or a sentence that finds a
 * service necessary or not. Where neither is found, the whole text is one ruling.
 */
final class LenientLayout implements LayoutSplitter {
  private static final Set<Part> PARTS =
      EnumSet.of(
          Part.CLAIMS_ADMINISTRATOR,
          Part.REVIEWER,
          Part.RATIONALE,
          Part.ADMINISTRATOR_SENTENCE,
          Part.REVIEWER_SENTENCE);
  private static final int LONGEST_SERVICE = 300;

  private final DecisionLine decisions;
  private final LabelScanner<Decision> verdicts;
  private final ServiceStart serviceStart;
  private final RequestFrame frame;
  private final RequestLabels labels;
  private final LeadIn leadIn;

  LenientLayout(
      DecisionLine decisions,
      LabelScanner<Decision> verdicts,
      ServiceStart serviceStart,
      RequestFrame frame,
      RequestLabels labels,
      LeadIn leadIn) {
    this.decisions = decisions;
    this.verdicts = verdicts;
    this.serviceStart = serviceStart;
    this.frame = frame;
    this.labels = labels;
    this.leadIn = leadIn;
  }

  /** A service with its decision; the text goes on at {@code end}. */
  private record Head(int from, String service, Optional<Decision> decision, int end) {}

  @Override
  public boolean fits(MarkedText letter) {
    return true;
  }

  /** Finds the rulings whose decision can be made out; there may be none. */
  @Override
  public Found split(MarkedText letter, List<Issue> issues) {
    LetterText text = letter.text();
    Optional<Mark<Part>> heading = letter.last(EnumSet.of(Part.RULINGS), text.length());
    int from =
        heading
            .map(h -> leadIn.after(LeadIn.Cue.RULINGS, text.text(), h.end(), text.length()))
            .orElseGet(() -> letter.first(EnumSet.of(Part.SUMMARY), 0).map(Mark::end).orElse(0));
    int end = letter.startOfFirst(EnumSet.of(Part.END), from);
    List<Head> heads = byWord(text, from, end, heading.isPresent());
    if (heads.isEmpty()) {
      heads = numbered(text, from, end);
    }
    if (heads.isEmpty()) {
      heads = bySentence(text, from, end);
    }
    List<RulingText> rulings = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int to = i + 1 < heads.size() ? heads.get(i + 1).from() : end;
      rulings.add(ruling(letter, heads.get(i), to));
    }
    int begin = heads.isEmpty() ? end : heads.getFirst().from();
    return new Found(heading.map(Mark::start).orElse(begin), rulings);
  }

  /** Returns the lines that end with a decision and begin with a service. */
  private List<Head> byWord(LetterText text, int from, int to, boolean headed) {
    List<Head> heads = new ArrayList<>();
    int regionStart = from;
    for (int line = text.lineAt(from); line < text.lines() && text.lineStart(line) < to; line++) {
      int end = Math.min(to, text.lineEnd(line));
      if (end <= regionStart || !DecisionLine.mayEndAt(text.text(), end)) {
        continue;
      }
      Optional<DecisionLine.Found> found = decisions.endingAt(text.text(), regionStart, end);
      if (found.isPresent()) {
        int serviceEnd = found.get().serviceEnd();
        int start =
            headed && heads.isEmpty()
                ? regionStart
                : serviceStart.find(text, regionStart, serviceEnd);
        String service = labels.strip(text.flow(start, serviceEnd));
        regionStart = found.get().end();
        if (isService(service)) {
          heads.add(new Head(start, service, found.get().decision(), regionStart));
        }
      }
    }
    return heads;
  }

  private static boolean isService(String service) {
    return service.length() <= LONGEST_SERVICE && service.chars().anyMatch(Character::isLetter);
  }

  private List<Head> numbered(LetterText text, int from, int to) {
    List<Head> heads = new ArrayList<>();
    for (VerdictHeads.Head head :
        new VerdictHeads(text, verdicts, from, serviceStart).bare(from, to, 1)) {
      String request = text.flow(head.request().from(), head.request().to());
      int end = text.lineEnd(text.lineAt(head.request().to()));
      heads.add(
          new Head(
              head.from(), frame.strip(request), Optional.of(head.decision()), Math.min(to, end)));
    }
    return heads;
  }

  /**
   * Returns the sentences that name a service and decide it, each service once: the first one comes
   * before its reasons or after them, and only whole lines before it can be its own.
   */
  private List<Head> bySentence(LetterText text, int from, int to) {
    List<Head> heads = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Mark<Decision> verdict : verdicts.scan(text.text(), from, to)) {
      int start = sentenceStart(text.text(), from, verdict.start());
      String sentence = text.flow(start, verdict.start());
      String service = frame.strip(sentence);
      if (frame.opens(sentence) && isService(service) && named.add(NoticeReasons.key(service))) {
        heads.add(new Head(start, service, Optional.of(verdict.kind()), verdict.end()));
      }
    }
    return heads;
  }

  private static int sentenceStart(String text, int from, int verdict) {
    int start = verdict;
    while (start > from && verdict - start <= LONGEST_SERVICE) {
      char before = text.charAt(start - 1);
      boolean stop = before == '.' || before == '?' || before == '!';
      if (stop && Prose.isBlank(text.charAt(start))) {
        break;
      }
      start--;
    }
    while (start < verdict && Prose.isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private RulingText ruling(MarkedText letter, Head head, int to) {
    LetterText text = letter.text();
    List<Mark<Part>> marks = new ArrayList<>();
    for (Mark<Part> mark : letter.between(PARTS, head.end(), to)) {
      if (letter.beginsPart(mark) && RulingParts.canFollow(marks, mark)) {
        marks.add(mark);
      }
    }
    if (marks.isEmpty()) {
      int line = text.fileLine(head.from());
      String rationale = frame.afterVerdict(text.flow(head.end(), to));
      return new RulingText(line, head.service(), head.decision(), Optional.empty(), rationale);
    }
    return new RulingParts(marks, to).ruling(text, head.from(), head.service(), head.decision());
  }

  /**
   * Returns the whole letter as one ruling.
   *
   * @param decision what the letter says was decided
   * @param service what it says was disputed
   */
  RulingText whole(MarkedText letter, Optional<Decision> decision, String service) {
    LetterText text = letter.text();
    Optional<Span> summary = LetterSections.find(letter, text.length(), leadIn).summary();
    String before = text.flow(0, summary.map(Span::from).orElse(0));
    String after = text.flow(summary.map(Span::to).orElse(0), text.length());
    String rest = (before + " " + after).strip();
    return new RulingText(1, service, decision, Optional.empty(), rest);
  }
}
