package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.imrsearch.schema.SpineRegion;

/**
 * Writes out the second level of the spine where a text leaves out its letter: of {@code L4-5} and
 * {@code L4/5} it makes {@code l4 l5}, as of {@code L4-L5}, and of {@code C3-4-5} all three. Tokens
 * are in lower case. What stands between them is not to be seen here, only that it is one
 * character.
 */
final class SpineLevelsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  /** The letter of the level before, or 0, and where that ended. */
  private char region;

  private int number;
  private int end;

  SpineLevelsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (region != 0 && isNextNumber(length)) {
      number = value(0, length);
      char[] buffer = term.resizeBuffer(length + 1);
      System.arraycopy(buffer, 0, buffer, 1, length);
      buffer[0] = region;
      term.setLength(length + 1);
    } else if (length <= 3 && length >= 2 && isLevel(length)) {
      region = term.charAt(0);
      number = value(1, length);
    } else {
      region = 0;
    }
    end = offset.endOffset();
    return true;
  }

  /** Levels are named downwards: what follows L5 and is lower is no level of it. */
  private boolean isNextNumber(int length) {
    return length <= 2
        && offset.startOffset() == end + 1
        && allDigits(0, length)
        && value(0, length) > number
        && value(0, length) <= SpineRegion.lowest(region);
  }

  private boolean isLevel(int length) {
    return SpineRegion.lowest(term.charAt(0)) > 0 && allDigits(1, length);
  }

  private boolean allDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (term.charAt(i) < '0' || term.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int value(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + term.charAt(i) - '0';
    }
    return value;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    region = 0;
  }
}
