package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.imrsearch.schema.Field.PageField;
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

  static List<IndexableField> of(String field, FieldValue.Pages pages) {
    List<IndexableField> terms = new ArrayList<>();
    int last = last(pages.first(), pages.last());
    for (int depth = 0; depth <= pages.path().size(); depth++) {
      String path = String.join("/", pages.path().subList(0, depth));
      for (int page = pages.first(); page <= last; page++) {
        terms.add(new StringField(field, term(path, page), Store.NO));
      }
    }
    return terms;
  }

  /** Returns the last page of a range that counts. */
  static int last(int first, int last) {
    return Math.min(Math.min(last, LAST_PAGE), first + MOST_PAGES - 1);
  }

  /**
   * Finds the pages from the first to the last of any of these paths.
   *
   * @param paths as {@link PageScope} tells them; the empty path stands for any
   */
  static Query find(
      PageField field, List<org.imrsearch.query.Query.Value> paths, long from, long to) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (org.imrsearch.query.Query.Value path : paths) {
      any.add(
          path.field().equals(field.within())
              ? within(field.name(), path.value(), from, to)
              : below(path.field(), path.value(), from, to),
          Occur.SHOULD);
    }
    return any.build();
  }

  /** Whoever cites them. */
  private static Query within(String field, String path, long from, long to) {
    String first = term(path, clamp(from));
    String last = term(path, clamp(to));
    return from == to
        ? new TermQuery(new Term(field, first))
        : TermRangeQuery.newStringRange(field, first, last, true, true);
  }

  /**
   * That one party cites: in the field of its paths a page of a document is a path too, {@code
   * document/57} or {@code document/topic/57}.
   */
  private static Query below(String field, String path, long from, long to) {
    String above = IndexLayout.comparable(path) + '/';
    Automaton topic =
        Operations.concatenate(List.of(Automata.makeAnyString(), Automata.makeChar('/')));
    Automaton page = Automata.makeDecimalInterval(clamp(from), clamp(to), 0);
    Automaton pages =
        Operations.concatenate(
            List.of(Automata.makeString(above), Operations.optional(topic), page));
    return new AutomatonQuery(
        new Term(field, above),
        Operations.determinize(pages, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
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
