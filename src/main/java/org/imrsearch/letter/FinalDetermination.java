package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * What a letter says of itself as a whole, by labels: "Final Determination: UPHOLD. This means
 * ...", "Disputed service: a cane".
 */
final class FinalDetermination {
  /** What a label is followed by. */
  enum Label {
    DECISION,
    SERVICE
  }

  private static final int LONGEST_SERVICE = 300;

  private final LabelScanner<Label> labels;
  private final DecisionLine decisions;

  FinalDetermination(LabelScanner<Label> labels, DecisionLine decisions) {
    this.labels = labels;
    this.decisions = decisions;
  }

  /** Returns the first decision after a label. */
  Optional<Decision> decision(String text) {
    return labels.scan(text, 0, text.length()).stream()
        .filter(mark -> mark.kind() == Label.DECISION)
        .flatMap(mark -> decisions.after(text, mark.end()).stream())
        .findFirst();
  }

  /** Returns what the first label of a disputed service has on its line; empty without one. */
  String service(LetterText text) {
    List<Mark<Label>> marks = labels.scan(text.text(), 0, text.length());
    return marks.stream()
        .filter(mark -> mark.kind() == Label.SERVICE)
        .map(mark -> text.flow(mark.end(), text.lineEnd(text.lineAt(mark.end() - 1))))
        .filter(service -> !service.isEmpty() && service.length() <= LONGEST_SERVICE)
        .findFirst()
        .orElse("");
  }
}
