package org.imrsearch.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrsearch.determination.PageRange;

/**
 * How a letter writes the pages it cites: as a range, or page by page.
 *
 * @param text the pages as written
 * @param pages the same as truth
 */
record PageStyle(String text, List<PageRange> pages) {

  static PageStyle draw(List<PageRange> pages, Dice dice) {
    PageRange range = pages.getFirst();
    if (range.last() - range.first() == 1 && dice.chance(15)) {
      List<PageRange> each =
          IntStream.rangeClosed(range.first(), range.last())
              .mapToObj(p -> new PageRange(p, p))
              .toList();
      return new PageStyle(
          each.stream().map(PageRange::toString).collect(Collectors.joining(", ")), each);
    }
    int span = range.last() - range.first();
    if (span > 10 && dice.chance(35)) {
      int one = range.first() + dice.between(0, span / 2);
      int other = one + dice.between(2, range.last() - one);
      return new PageStyle(
          one + ", " + other, List.of(new PageRange(one, one), new PageRange(other, other)));
    }
    return new PageStyle(range.toString(), List.of(range));
  }
}
