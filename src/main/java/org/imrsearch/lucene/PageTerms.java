package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.imrsearch.schema.FieldValue;

/**
 * Page numbers as terms: the path they belong to, a zero character, the page in six digits; once
 * for the path, for each path above it, and for the empty path. So a page of a document is one
 * term, pages of a document are a range of terms, and neither meets another document's.
 */
final class PageTerms {
  /** Wider ranges are a slip of reading; no guideline is cited by so many pages. */
  private static final int MOST_PAGES = 400;

  private static final int LAST_PAGE = 999_999;

  private PageTerms() {}

  static void write(String field, FieldValue.Pages pages, Document to) {
    int last = last(pages.first(), pages.last());
    for (int depth = 0; depth <= pages.path().size(); depth++) {
      String path = String.join("/", pages.path().subList(0, depth));
      for (int page = pages.first(); page <= last; page++) {
        to.add(new StringField(field, term(path, page), Store.NO));
      }
    }
  }

  /** Returns the last page of a range that counts. */
  static int last(int first, int last) {
    return Math.min(Math.min(last, LAST_PAGE), first + MOST_PAGES - 1);
  }

  /**
   * Finds the pages from the first to the last of any of these paths.
   *
   * @param paths as written in queries; the empty path stands for any
   */
  static List<Query> within(String field, List<String> paths, long from, long to) {
    List<Query> queries = new ArrayList<>();
    for (String path : paths) {
      String first = term(path, clamp(from));
      String last = term(path, clamp(to));
      queries.add(
          from == to
              ? new TermQuery(new Term(field, first))
              : TermRangeQuery.newStringRange(field, first, last, true, true));
    }
    return queries;
  }

  private static int clamp(long page) {
    return (int) Math.max(0, Math.min(LAST_PAGE, page));
  }

  private static String term(String path, int page) {
    return IndexLayout.comparable(path)
        + '\u0000'
        + Integer.toString(1_000_000 + page).substring(1);
  }
}
