package org.imrsearch.cli;

import java.io.PrintWriter;
import org.imrsearch.query.FoundRuling;

/** Counts what is exported, and shows how far it has got where somebody may be waiting. */
final class ExportTally {
  private static final int SHOWN_EVERY = 10_000;

  private final PrintWriter err;
  private final boolean shown;
  private long rulings;
  private long letters;
  private String letter = "";

  /**
   * @param shown whether {@code err} is a terminal that nothing else is written to meanwhile
   */
  ExportTally(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  void add(FoundRuling found) {
    rulings++;
    if (!found.letter().id().equals(letter)) {
      letter = found.letter().id();
      letters++;
    }
    if (shown && rulings % SHOWN_EVERY == 0) {
      err.print("\r" + rulings + " rulings");
      err.flush();
    }
  }

  long rulings() {
    return rulings;
  }

  /** Says how many there were. */
  void end() {
    err.println(
        (shown ? "\r" : "")
            + "exported "
            + AnswerPrinter.counted(rulings, "ruling")
            + " of "
            + AnswerPrinter.counted(letters, "determination"));
  }
}
