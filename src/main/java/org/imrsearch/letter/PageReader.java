package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.PageRange;

/** Reads a list of pages: "98-99.", "124", "78, 91", "74-97 and 101". */
final class PageReader {
  /** No guideline that letters cite has more pages; what is larger is a year or a quantity. */
  private static final int LAST_PAGE = 1500;

  private static final String OF = " of ";

  private PageReader() {}

  /**
   * What was read.
   *
   * @param pages the ranges, in the order written
   * @param end the offset after the last page
   */
  record Pages(List<PageRange> pages, int end) {}

  /** Reads pages from an offset on, as far as there are any. */
  static Pages read(String text, int from) {
    return read(text, from, Integer.MAX_VALUE);
  }

  /** Reads one page, or one range of pages, from an offset on. */
  static Pages readOne(String text, int from) {
    return read(text, from, 1);
  }

  private static Pages read(String text, int from, int most) {
    List<PageRange> pages = new ArrayList<>();
    int end = from;
    int at = skipSeparators(text, from, true);
    while (pages.size() < most && at < text.length() && Character.isDigit(text.charAt(at))) {
      int numberEnd = digitsEnd(text, at);
      int first = number(text, at, numberEnd);
      int last = first;
      int dash = dashEnd(text, numberEnd);
      if (dash > 0) {
        int lastEnd = digitsEnd(text, dash);
        last = number(text, dash, lastEnd);
        numberEnd = lastEnd;
      }
      if (first < 1 || first > LAST_PAGE) {
        break;
      }
      pages.add(new PageRange(first, completed(first, last)));
      end = numberEnd;
      at = skipSeparators(text, numberEnd, false);
    }
    return new Pages(pages, pages.isEmpty() ? end : afterCount(text, end));
  }

  /** "98-99 of 127": how many pages there are is no page. */
  private static int afterCount(String text, int from) {
    int number = from + OF.length();
    boolean count =
        number < text.length()
            && text.startsWith(OF, from)
            && Character.isDigit(text.charAt(number));
    return count ? digitsEnd(text, number) : from;
  }

  /** "308-10" means 308 to 310; a last page before the first is dropped. */
  private static int completed(int first, int last) {
    int whole = last;
    for (int scale = 10; whole < first && scale <= 1000; scale *= 10) {
      if (last < scale) {
        whole = first / scale * scale + last;
      }
    }
    return whole < first || whole > LAST_PAGE ? first : whole;
  }

  private static int skipSeparators(String text, int from, boolean start) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Prose.isBlank(c) || (start ? c == ':' || c == '.' : c == ',' || c == ';' || c == '&')) {
        i++;
      } else if (!start && text.startsWith("and ", i)) {
        i += 4;
      } else {
        break;
      }
    }
    return i;
  }

  /** Returns where the number after a dash begins, or -1 when no dash and number follow. */
  private static int dashEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    if (i >= text.length() || "-\u2010\u2011\u2012\u2013\u2014".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    i++;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && Character.isDigit(text.charAt(i)) ? i : -1;
  }

  private static int digitsEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int number(String text, int from, int to) {
    return to - from > 4 ? Integer.MAX_VALUE : Integer.parseInt(text, from, to, 10);
  }
}
