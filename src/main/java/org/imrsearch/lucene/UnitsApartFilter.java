package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Parts a number from letters that follow it: {@code 325mg} is {@code 325 mg}. */
final class UnitsApartFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private String unit = "";
  private int unitStart;
  private int unitEnd;

  UnitsApartFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!unit.isEmpty()) {
      clearAttributes();
      term.append(unit);
      offset.setOffset(unitStart, unitEnd);
      unit = "";
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (length > 1 && isDigit(term.charAt(0)) && !isDigit(term.charAt(length - 1))) {
      part(length);
    }
    return true;
  }

  /** Leaves a token alone that is not a number and letters alone: 3d5 or 1a2b names something. */
  private void part(int length) {
    int cut = 1;
    while (cut < length && (isDigit(term.charAt(cut)) || term.charAt(cut) == '.')) {
      cut++;
    }
    boolean exact = offset.endOffset() - offset.startOffset() == length;
    for (int i = cut; i < length; i++) {
      if (!Character.isLetter(term.charAt(i))) {
        return;
      }
    }
    if (exact && cut < length) {
      unit = term.subSequence(cut, length).toString();
      unitStart = offset.startOffset() + cut;
      unitEnd = offset.endOffset();
      offset.setOffset(offset.startOffset(), unitStart);
      term.setLength(cut);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    unit = "";
  }
}
