package org.imrsearch.determination;

/**
 * Pages of a guideline, both ends included.
 *
 * @param first the first page, at least 1
 * @param last the last page, at least {@code first}
 */
public record PageRange(int first, int last) {
  public PageRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("not a page range: " + first + "-" + last);
    }
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
