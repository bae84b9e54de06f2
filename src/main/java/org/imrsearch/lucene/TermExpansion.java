package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.plan.IndexWords;
import org.imrsearch.engine.plan.RequestLimits;
import org.imrsearch.query.QueryException;

/** The words of an index that fit a pattern. Stems are passed over: nobody wrote them. */
final class TermExpansion {
  /** To go on to so many terms takes much longer than to look at the clock. */
  private static final int LOOKED_AT = 64;

  private final IndexReader reader;
  private final Deadline deadline;
  private final String asked;

  /**
   * @param asked the query as typed, in which refusals show the pattern
   */
  TermExpansion(IndexSearcher searcher, String asked) {
    this.reader = searcher.getIndexReader();
    this.deadline = RulingSearcher.deadline(searcher);
    this.asked = asked;
  }

  /**
   * Finds the words in a field that fit a pattern of {@code *} and {@code ?}.
   *
   * @param typed the pattern as typed
   * @throws QueryException when more than {@link IndexWords#MOST_FITTING} do, or the pattern is too
   *     intricate
   */
  List<String> wildcard(String field, String pattern, String typed) throws IOException {
    Term term = new Term(field, pattern);
    CompiledAutomaton automaton;
    try {
      automaton =
          new CompiledAutomaton(
              WildcardQuery.toAutomaton(term, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    } catch (TooComplexToDeterminizeException e) {
      throw RequestLimits.tooIntricate(asked, typed);
    }
    return fitting(field, automaton, typed);
  }

  /**
   * Finds the words in a field within so many edits of a word.
   *
   * @param typed the word as typed
   * @throws QueryException when more than {@link IndexWords#MOST_FITTING} are
   */
  List<String> fuzzy(String field, String word, int edits, String typed) throws IOException {
    return fitting(field, FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true), typed);
  }

  private List<String> fitting(String field, CompiledAutomaton automaton, String typed)
      throws IOException {
    Set<String> found = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      deadline.check();
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        collect(automaton.getTermsEnum(terms), found, typed);
      }
    }
    return new ArrayList<>(found);
  }

  private void collect(TermsEnum terms, Set<String> found, String typed) throws IOException {
    int times = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (times++ % LOOKED_AT == 0) {
        deadline.check();
      }
      if (term.length > 0 && term.bytes[term.offset] == StemBesideFilter.MARK) {
        continue;
      }
      found.add(term.utf8ToString());
      if (found.size() > IndexWords.MOST_FITTING) {
        throw RequestLimits.tooManyFit(asked, typed);
      }
    }
  }
}
