package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Issue;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * Splits the rulings of the notices of 2013. What was determined is listed first, as a rule twice;
 * the reasons follow item by item: "1) Regarding the request for X:", what the parties relied on,
 * "Rationale for the Decision:".
 */
final class NoticeLayout implements LayoutSplitter {
  private static final Set<Part> EVIDENCE = EnumSet.of(Part.DETERMINED, Part.RELIED_UPON);
  private static final Set<Part> AFTER_ITEM =
      EnumSet.of(
          Part.DETERMINED,
          Part.HOW,
          Part.SUMMARY,
          Part.DOCUMENTS,
          Part.REGARDING,
          Part.RELIED_UPON);

  private final LabelScanner<Decision> verdicts;
  private final RequestFrame frame;

  NoticeLayout(LabelScanner<Decision> verdicts, RequestFrame frame) {
    this.verdicts = verdicts;
    this.frame = frame;
  }

  /**
   * An item of the list.
   *
   * @param from where it stands
   * @param number its number; 0 without one
   * @param service the service
   * @param decision what was determined
   */
  private record Determined(int from, int number, String service, Decision decision)
      implements NoticeReasons.Item {

    /** Lists that repeat each other differ in their line breaks only. */
    private String key() {
      return number + NoticeReasons.key(service);
    }
  }

  @Override
  public boolean fits(MarkedText letter) {
    return letter.has(EVIDENCE);
  }

  @Override
  public Found split(MarkedText letter, List<Issue> issues) {
    LetterText text = letter.text();
    NoticeReasons reasons = NoticeReasons.of(letter, frame);
    List<Determined> items = List.copyOf(determined(letter));
    reasons.assign(List.copyOf(items));
    List<RulingText> rulings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Determined item = items.get(i);
      RulingParts parts = reasons.of(i, item.from());
      rulings.add(parts.ruling(text, item.from(), item.service(), Optional.of(item.decision())));
    }
    for (RulingText ruling : reasons.undecided(text)) {
      rulings.add(ruling);
      issues.add(RulingParts.undecided(ruling.line()));
    }
    return new Found(reasons.from(), rulings);
  }

  private Collection<Determined> determined(MarkedText letter) {
    LetterText text = letter.text();
    Map<String, Determined> items = new LinkedHashMap<>();
    for (int i = 0; i < letter.marks().size(); i++) {
      Mark<Part> mark = letter.marks().get(i);
      if (mark.kind() != Part.DETERMINED) {
        continue;
      }
      int number = ItemNumber.before(text.text(), mark.start()).map(ItemNumber::number).orElse(0);
      int from = mark.end();
      for (Mark<Decision> verdict :
          verdicts.scan(text.text(), from, letter.startOfNext(AFTER_ITEM, i))) {
        String service = frame.strip(text.flow(from, verdict.start()));
        from = verdict.end();
        Determined item = new Determined(mark.start(), number, service, verdict.kind());
        if (!service.isEmpty()) {
          items.putIfAbsent(item.key(), item);
        }
      }
    }
    return items.values();
  }
}
