package org.imrsearch.letter;

import java.util.List;

/**
 * What joins two guidelines: "and", "as well as", a semicolon, a comma.
 *
 * @param end the offset after it and the blanks around it
 * @param strong whether it is more than a comma
 */
record Joint(int end, boolean strong) {
  static final Joint NONE = new Joint(-1, false);

  private static final List<String> WORDS =
      List.of("and ", "as well as ", "along with ", "in addition to ", "together with ", "& ");

  /** What those begin with. */
  private static final String INITIALS = "aAiItT&";

  /** Returns the joint that begins at an offset, or {@link #NONE}. */
  static Joint at(String text, int offset) {
    // Only where a run of blanks and marks begins: one that is tried at each would be read as
    // often.
    if (!isMark(text, offset) || (offset > 0 && isMark(text, offset - 1))) {
      return NONE;
    }
    int at = offset;
    boolean strong = false;
    boolean mark = false;
    while (at < text.length() && isMark(text, at)) {
      strong |= text.charAt(at) == ';';
      mark |= text.charAt(at) != ' ';
      at++;
    }
    int end = wordEnd(text, at);
    return end > at || mark ? new Joint(end, strong || end > at) : NONE;
  }

  private static boolean isMark(String text, int at) {
    return " ,;".indexOf(text.charAt(at)) >= 0;
  }

  /** Returns the offset after the word that joins, if one stands at an offset. */
  static int wordEnd(String text, int offset) {
    if (offset >= text.length() || INITIALS.indexOf(text.charAt(offset)) < 0) {
      return offset;
    }
    for (String word : WORDS) {
      if (text.regionMatches(true, offset, word, 0, word.length())) {
        return offset + word.length();
      }
    }
    return offset;
  }
}
