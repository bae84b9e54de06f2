package org.imrsearch.letter;

import java.util.List;

/**
 * The labels in front of a request that are no part of it: "Item/Service 1: ", "2) ", "Decision for
 * ".
 */
final class RequestLabels {
  /** How a wording must go on for it to be a label. */
  enum Kind {
    /** With a colon, perhaps after a number: "Issue 2:". */
    LABEL,
    /** Straight away with the request: "Decision for". */
    OPENING
  }

  private static final int LONGEST = 80;

  private final LabelScanner<Kind> wordings;

  RequestLabels(LabelScanner<Kind> wordings) {
    this.wordings = wordings;
  }

  /** Returns a request, on one line, without its labels. */
  String strip(String request) {
    int from = 0;
    for (int next = after(request, 0); next > from; next = after(request, from)) {
      from = next;
    }
    return request.substring(from);
  }

  /** Returns the offset after the label that stands at an offset, else the offset. */
  private int after(String text, int from) {
    int mark = ItemNumber.at(text, from, text.length()).map(ItemNumber::end).orElse(from);
    if (mark > from && mark < text.length() && Prose.isBlank(text.charAt(mark))) {
      return blanks(text, mark);
    }
    int to = Math.min(text.length(), from + LONGEST);
    List<LabelScanner.Mark<Kind>> marks = wordings.scan(text, from, to);
    if (marks.isEmpty() || marks.getFirst().start() != from) {
      return from;
    }
    LabelScanner.Mark<Kind> label = marks.getFirst();
    return switch (label.kind()) {
      case OPENING -> blanks(text, label.end());
      case LABEL -> afterColon(text, label.end(), from);
    };
  }

  private static int afterColon(String text, int end, int otherwise) {
    int i = end;
    while (i < text.length() && " #.)".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    i = blanks(text, i);
    boolean label =
        i < text.length() && ":\u2013\u2014".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length();
    return label ? blanks(text, i + 1) : otherwise;
  }

  private static int blanks(String text, int from) {
    int i = from;
    while (i < text.length() && Prose.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
