package org.imrsearch.letter;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a determination letter from other texts where its layout does not: by its case number and
 * by the wordings that such letters share. Each counts once, however often it stands in the text.
 */
final class LetterSigns {
  /** A case number is worth as much as a wording that only determinations have. */
  private static final int STRONG = 2;

  private static final Pattern CASE = Pattern.compile("\\bCM\\s?\\d{2}\\s?-\\s?\\d{5,7}\\b");

  private final LabelScanner<Integer> wordings;
  private final int strong;
  private final int threshold;

  /**
   * @param wordings each with its number; those below {@code strong} count double
   * @param threshold how many points make a letter
   */
  LetterSigns(LabelScanner<Integer> wordings, int strong, int threshold) {
    this.wordings = wordings;
    this.strong = strong;
    this.threshold = threshold;
  }

  /** Returns whether a text is plainly a determination: it has a strong sign, and enough of all. */
  boolean tell(String text) {
    BitSet found = new BitSet();
    List<LabelScanner.Mark<Integer>> marks = wordings.scan(text, 0, text.length());
    marks.forEach(mark -> found.set(mark.kind()));
    int strongFound = found.get(0, strong).cardinality() + (CASE.matcher(text).find() ? 1 : 0);
    int weakFound = found.cardinality() - found.get(0, strong).cardinality();
    return strongFound > 0 && STRONG * strongFound + weakFound >= threshold;
  }
}
