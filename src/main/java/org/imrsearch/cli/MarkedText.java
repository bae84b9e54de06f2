package org.imrsearch.cli;

import org.imrsearch.query.TextMarks;

/** Puts the marks of a search into texts, as the engine puts them into passages. */
final class MarkedText {
  private final TextMarks marks;

  MarkedText(TextMarks marks) {
    this.marks = marks;
  }

  /** Returns the text with what was found in {@code <em>}. */
  String of(String field, String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (TextMarks.Mark mark : marks.in(field, text)) {
      out.append(text, at, mark.start()).append(Screen.MARK);
      out.append(text, mark.start(), mark.end()).append(Screen.END_OF_MARK);
      at = mark.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
