package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.imrsearch.query.QueryError;
import org.imrsearch.query.QueryException;

/** The words of an index that fit a pattern. Stems are passed over: nobody wrote them. */
final class TermExpansion {
  /** More words than this make a query that says nothing and takes long. */
  static final int MOST = 1_000;

  private final IndexReader reader;

  TermExpansion(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * Finds the words in a field that fit a pattern of {@code *} and {@code ?}.
   *
   * @param typed the pattern as typed, for the message
   * @throws QueryException when more than {@link #MOST} do
   */
  List<String> wildcard(String field, String pattern, String typed) throws IOException {
    Term term = new Term(field, pattern);
    return fitting(
        field,
        new CompiledAutomaton(
            WildcardQuery.toAutomaton(term, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)),
        typed);
  }

  /**
   * Finds the words in a field within so many edits of a word.
   *
   * @param typed the word as typed, for the message
   * @throws QueryException when more than {@link #MOST} are
   */
  List<String> fuzzy(String field, String word, int edits, String typed) throws IOException {
    return fitting(field, FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true), typed);
  }

  private List<String> fitting(String field, CompiledAutomaton automaton, String typed)
      throws IOException {
    Set<String> found = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        collect(automaton.getTermsEnum(terms), found, typed);
      }
    }
    return new ArrayList<>(found);
  }

  private static void collect(TermsEnum terms, Set<String> found, String typed) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (term.length > 0 && term.bytes[term.offset] == StemBesideFilter.MARK) {
        continue;
      }
      found.add(term.utf8ToString());
      if (found.size() > MOST) {
        throw tooMany(typed);
      }
    }
  }

  private static QueryException tooMany(String typed) {
    return new QueryException(
        typed,
        new QueryError(
            "more than " + MOST + " different words fit this",
            0,
            Math.max(1, typed.length()),
            "write more of the word",
            Optional.empty(),
            List.of()));
  }
}
