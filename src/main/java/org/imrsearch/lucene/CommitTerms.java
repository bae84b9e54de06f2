package org.imrsearch.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.plan.NearTerms;
import org.imrsearch.engine.plan.TermCounts;
import org.imrsearch.schema.Field;

/** The words of one commit. */
final class CommitTerms implements NearTerms {
  /** The first letter is never wrong: what begins otherwise is another word. */
  private static final int RIGHT = 1;

  private final IndexReader reader;
  private final Deadline deadline;

  CommitTerms(RulingSearcher searcher) {
    this.reader = searcher.getIndexReader();
    this.deadline = RulingSearcher.deadline(searcher);
  }

  @Override
  public boolean holds(List<TermCounts.Place> anyOf) throws IOException {
    for (TermCounts.Place place : anyOf) {
      if (reader.docFreq(new Term(IndexLayout.words(place.field()), place.term())) > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Map<String, Long> near(Field field, String word, int edits) throws IOException {
    CompiledAutomaton fitting = FuzzyQuery.getFuzzyAutomaton(word, edits, RIGHT, true);
    Map<String, Long> near = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      deadline.check();
      Terms terms = leaf.reader().terms(IndexLayout.words(field));
      if (terms != null) {
        add(fitting.getTermsEnum(terms), near);
      }
    }
    return near;
  }

  private static void add(TermsEnum terms, Map<String, Long> to) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (term.bytes[term.offset] != StemBesideFilter.MARK) {
        to.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
      }
    }
  }

  @Override
  public Map<String, Long> values(Field field) throws IOException {
    Map<String, Long> values = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      deadline.check();
      Terms terms = leaf.reader().terms(field.name());
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          for (String word : term.utf8ToString().split("[^\\p{L}\\p{Nd}]+", -1)) {
            values.merge(word, (long) each.docFreq(), Long::sum);
          }
        }
      }
    }
    return values;
  }
}
