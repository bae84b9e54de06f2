package org.imrsearch.letter;

/** Finds where sentences end in running text. */
final class Sentences {
  private Sentences() {}

  /**
   * Returns the offset of the full stop that ends the sentence at an offset, or {@code to}: one
   * that a blank and no small letter follow, and that is no part of an initial ("R. shoulder").
   */
  static int end(String text, int from, int to) {
    for (int i = text.indexOf('.', from, to); i >= 0; i = text.indexOf('.', i + 1, to)) {
      if (endsAt(text, from, i)) {
        return i;
      }
    }
    return to;
  }

  /** Returns whether the full stop at an offset ends a sentence that begins at another or later. */
  static boolean endsAt(String text, int from, int stop) {
    if (stop + 1 == text.length()) {
      return true;
    }
    if (text.charAt(stop + 1) != ' ') {
      return false;
    }
    boolean small = stop + 2 < text.length() && Character.isLowerCase(text.charAt(stop + 2));
    return !small && !isInitial(text, from, stop);
  }

  private static boolean isInitial(String text, int from, int stop) {
    boolean letter = stop > from && Character.isUpperCase(text.charAt(stop - 1));
    return letter && (stop - 1 == from || " .".indexOf(text.charAt(stop - 2)) >= 0);
  }

  /** Returns how many blanks stand between two offsets: about as many words do. */
  static int blanks(String text, int from, int to) {
    int blanks = 0;
    for (int i = text.indexOf(' ', from, to); i >= 0; i = text.indexOf(' ', i + 1, to)) {
      blanks++;
    }
    return blanks;
  }

  /** Returns whether the full stop at an offset belongs to the number of an item: "1. Strain". */
  static boolean isItemNumber(String text, int from, int stop) {
    int start = stop;
    while (start > from && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < stop
        && stop - start <= 2
        && (start == from || start == 0 || " (:;,.".indexOf(text.charAt(start - 1)) >= 0);
  }
}
