package org.imrsearch.source;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Finds glyphs that are drawn a second time over themselves, a little aside, to look bold; they are
 * one letter of the text.
 *
 * <p>PDFBox searches every glyph of the page for each new one. Text mostly goes on, to the right
 * and down, and what is drawn beyond everything so far can't cover anything: only a glyph that goes
 * back is compared with those drawn before it.
 */
final class OverprintFilter {
  /** In points. Overprints lie closer than this, and the next letter hardly ever does. */
  private static final float ASIDE = 1;

  /** Producers overprint a run or a line at a time, so that the first copy was not long ago. */
  private static final int LOOK_BACK = 500;

  private float lineY;
  private float endX;

  void startPage() {
    lineY = Float.NEGATIVE_INFINITY;
    endX = Float.NEGATIVE_INFINITY;
  }

  /**
   * @param shown the glyphs of the page so far, without repeated ones
   */
  boolean isRepeat(TextPosition text, List<TextPosition> shown) {
    float x = text.getX();
    float y = text.getY();
    if (y > lineY + ASIDE) {
      lineY = y;
      endX = x;
      return false;
    }
    if (y > lineY - ASIDE && x > endX + ASIDE) {
      endX = x;
      return false;
    }
    return covers(text, x, y, shown);
  }

  private static boolean covers(TextPosition text, float x, float y, List<TextPosition> shown) {
    String unicode = text.getUnicode();
    float tolerance = text.getWidth() / Math.max(1, unicode.length()) / 3;
    int oldest = Math.max(0, shown.size() - LOOK_BACK);
    for (int i = shown.size() - 1; i >= oldest; i--) {
      TextPosition other = shown.get(i);
      if (Math.abs(other.getX() - x) < tolerance
          && Math.abs(other.getY() - y) < tolerance
          && unicode.equals(other.getUnicode())) {
        return true;
      }
    }
    return false;
  }
}
