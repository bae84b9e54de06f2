package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private record Determined(int from, int number, String service, Decision decision) {

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
    List<RulingText> rulings = new ArrayList<>();
    for (Determined item : determined(letter)) {
      RulingParts parts =
          reasons
              .take(item.number(), item.service())
              .orElseGet(() -> new RulingParts(List.of(), item.from()));
      rulings.add(parts.ruling(text, item.from(), item.service(), item.decision()));
    }
    reasons.untaken().forEach(from -> issues.add(RulingParts.lost(text, from)));
    return new Found(reasons.from(), rulings);
  }

  private Iterable<Determined> determined(MarkedText letter) {
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
