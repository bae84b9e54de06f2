package org.imrsearch.engine.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.schema.FieldValue;

/**
 * Page numbers as terms: the path they belong to, a zero character, the page in six digits; once
 * for the path, for each path above it, and for the empty path. So a page of a document is one
 * term, pages of a document are a range of terms, and neither meets another document's.
 */
public final class PageTerm {
  /** Wider ranges are a slip of reading; no guideline is cited by so many pages. */
  private static final int MOST_PAGES = 400;

  private static final int LAST_PAGE = 999_999;

  private PageTerm() {}

  static List<String> all(FieldValue.Pages pages) {
    List<String> terms = new ArrayList<>();
    int last = last(pages.first(), pages.last());
    for (int depth = 0; depth <= pages.path().size(); depth++) {
      String path = String.join("/", pages.path().subList(0, depth));
      for (int page = pages.first(); page <= last; page++) {
        terms.add(of(path, page));
      }
    }
    return terms;
  }

  /** Returns the term of a page of what stands on a path. */
  public static String of(String path, int page) {
    return FieldValue.comparable(path) + '\u0000' + Integer.toString(1_000_000 + page).substring(1);
  }

  /** Returns the last page of a range that counts. */
  public static int last(int first, int last) {
    return Math.min(Math.min(last, LAST_PAGE), first + MOST_PAGES - 1);
  }

  /** Returns the page nearest to a number that can be one. */
  public static int clamp(long page) {
    return (int) Math.max(0, Math.min(LAST_PAGE, page));
  }
}
