package org.imrsearch.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.imrsearch.engine.layout.PageTerm;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.schema.FieldValue;

/** Finds pages by their terms. */
final class PageQueries {
  private PageQueries() {}

  static Query of(Clause.Pages pages) {
    int from = PageTerm.clamp(pages.from());
    int to = PageTerm.clamp(pages.to());
    String path = pages.path().value();
    return pages.path().field().equals(pages.field().within())
        ? within(pages.field().name(), path, from, to)
        : below(pages.path().field(), path, from, to);
  }

  /** Whoever cites them. */
  private static Query within(String field, String path, int from, int to) {
    String first = PageTerm.of(path, from);
    String last = PageTerm.of(path, to);
    return from == to
        ? new TermQuery(new Term(field, first))
        : TermRangeQuery.newStringRange(field, first, last, true, true);
  }

  /**
   * That one party cites: in the field of its paths a page of a document is a path too, {@code
   * document/57} or {@code document/topic/57}.
   */
  private static Query below(String field, String path, int from, int to) {
    String above = FieldValue.comparable(path) + '/';
    Automaton topic =
        Operations.concatenate(List.of(Automata.makeAnyString(), Automata.makeChar('/')));
    Automaton page = Automata.makeDecimalInterval(from, to, 0);
    Automaton pages =
        Operations.concatenate(
            List.of(Automata.makeString(above), Operations.optional(topic), page));
    return new AutomatonQuery(
        new Term(field, above),
        Operations.determinize(pages, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }
}
