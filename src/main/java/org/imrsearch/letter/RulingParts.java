package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * The guideline blocks and the rationale of a ruling, by the marks that they begin with.
 *
 * @param marks the marks, in order; each part goes on to the next mark
 * @param end where the last part ends
 */
record RulingParts(List<Mark<Part>> marks, int end) {

  /**
   * Returns whether a mark can begin the next part of a ruling that has these marks: the parts come
   * in one order, so one that does not come later belongs to another ruling or is prose.
   */
  static boolean canFollow(List<Mark<Part>> marks, Mark<Part> next) {
    return marks.isEmpty() || next.kind().block().compareTo(marks.getLast().kind().block()) > 0;
  }

  /** Returns the ruling that has these parts, its request beginning at an offset. */
  RulingText ruling(LetterText text, int from, String request, Optional<Decision> decision) {
    return new RulingText(
        text.fileLine(from),
        request,
        decision,
        Optional.of(
            new RulingText.Guidelines(
                block(text, Part.CLAIMS_ADMINISTRATOR), block(text, Part.REVIEWER))),
        block(text, Part.RATIONALE));
  }

  /** Returns the issue for a ruling that begins at an offset and whose decision can't be read. */
  static Issue undecided(LetterText text, int offset) {
    return undecided(text.fileLine(offset));
  }

  /** Returns the issue for a ruling on this line of the file. */
  static Issue undecided(int line) {
    return new Issue(
        IssueCode.DECISION_MISSING,
        line,
        "a ruling stands here, but no decision that could be read");
  }

  /** Returns a part's text: without its label, but with the sentence that it begins with. */
  private String block(LetterText text, Part part) {
    for (int i = 0; i < marks.size(); i++) {
      Mark<Part> mark = marks.get(i);
      if (mark.kind().block() == part) {
        int from = mark.kind().isSentence() ? mark.start() : mark.end();
        return text.flow(from, i + 1 < marks.size() ? marks.get(i + 1).start() : end);
      }
    }
    return "";
  }
}
