package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.plan.QueryToken;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;

/**
 * The words that an unknown word may be a slip for: a letter or two wrong, missing, too many or
 * swapped, but not the first. Not Lucene's spell checker: it looks into one field of the index
 * only, while names that the letters do not use, but the catalogues know, are right too.
 */
final class NearWords {
  private static final int MOST = 3;

  /** From so many letters on, two may be wrong. */
  private static final int TWO_SLIPS = 6;

  /** The first letter is never wrong: what begins otherwise is another word. */
  private static final int RIGHT = 1;

  private final IndexSchema schema;
  private final Analyzers analyzers;
  private final QueryWords words;
  private final IndexReader reader;
  private final Deadline deadline;

  NearWords(IndexSchema schema, Analyzers analyzers, QueryWords words, IndexSearcher searcher) {
    this.schema = schema;
    this.analyzers = analyzers;
    this.words = words;
    this.reader = searcher.getIndexReader();
    this.deadline = RulingSearcher.deadline(searcher);
  }

  /** A word that may be meant. */
  private record Candidate(String word, int slips, long rulings) {}

  /** Finds the nearest words, the likeliest first; none when the word is known. */
  List<String> of(String word, Optional<String> field) throws IOException {
    String wanted = word.toLowerCase(Locale.ROOT);
    List<Field> places = places(field);
    for (Field place : places) {
      if (holds(place, wanted)) {
        return List.of();
      }
    }
    Map<String, String> names = words.known(field.flatMap(schema::field).flatMap(Field::catalogue));
    Map<String, Long> values = field.isPresent() ? values(field.get()) : Map.of();
    if (names.containsKey(wanted) || values.containsKey(wanted)) {
      return List.of();
    }
    return nearest(wanted, places, names, values);
  }

  private List<String> nearest(
      String wanted, List<Field> places, Map<String, String> names, Map<String, Long> values)
      throws IOException {
    CompiledAutomaton one = within(wanted, 1);
    CompiledAutomaton most = wanted.length() < TWO_SLIPS ? one : within(wanted, 2);
    Map<String, Long> near = new HashMap<>();
    for (Field place : places) {
      eachTerm(
          IndexLayout.words(place),
          most,
          (term, rulings) -> near.merge(term, (long) rulings, Long::sum));
    }
    values.forEach((value, n) -> addIfNear(value, n, most, near));
    names.keySet().forEach(name -> addIfNear(name, 0, most, near));
    return near.entrySet().stream()
        .map(e -> new Candidate(e.getKey(), fits(one, e.getKey()) ? 1 : 2, e.getValue()))
        .sorted(
            Comparator.comparingInt(Candidate::slips)
                .thenComparing(Candidate::rulings, Comparator.reverseOrder())
                .thenComparing(Candidate::word))
        .limit(MOST)
        .map(candidate -> names.getOrDefault(candidate.word, candidate.word))
        .toList();
  }

  private static CompiledAutomaton within(String word, int slips) {
    return FuzzyQuery.getFuzzyAutomaton(word, slips, RIGHT, true);
  }

  private static void addIfNear(
      String word, long rulings, CompiledAutomaton most, Map<String, Long> near) {
    if (fits(most, word)) {
      near.merge(word, rulings, Long::sum);
    }
  }

  private static boolean fits(CompiledAutomaton automaton, String word) {
    BytesRef bytes = new BytesRef(word);
    return automaton.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
  }

  /** Returns the fields whose words are meant; none where only whole values are compared. */
  private List<Field> places(Optional<String> field) {
    return field.isPresent()
        ? field.flatMap(schema::field).filter(f -> f.wordSearch().isPresent()).stream().toList()
        : schema.weights().keySet().stream().map(schema::known).toList();
  }

  private boolean holds(Field place, String word) throws IOException {
    for (QueryToken token : analyzers.words(place, word)) {
      for (String term : token.stemTerms(analyzers.stemsBeside(place))) {
        if (reader.docFreq(new Term(IndexLayout.words(place), term)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the words of the values of a field that is no text: of a facet, whose values are few.
   */
  private Map<String, Long> values(String name) throws IOException {
    Map<String, Long> values = new HashMap<>();
    boolean wholes =
        schema.field(name).filter(f -> f.facet() && f.wordSearch().isEmpty()).isPresent();
    if (wholes) {
      for (LeafReaderContext leaf : reader.leaves()) {
        deadline.check();
        Terms terms = leaf.reader().terms(name);
        if (terms != null) {
          TermsEnum each = terms.iterator();
          for (BytesRef term = each.next(); term != null; term = each.next()) {
            for (String word : term.utf8ToString().split("[^\\p{L}\\p{Nd}]+", -1)) {
              values.merge(word, (long) each.docFreq(), Long::sum);
            }
          }
        }
      }
    }
    return values;
  }

  private void eachTerm(String place, CompiledAutomaton fitting, ObjIntConsumer<String> sink)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      deadline.check();
      Terms terms = leaf.reader().terms(place);
      if (terms == null) {
        continue;
      }
      TermsEnum near = fitting.getTermsEnum(terms);
      for (BytesRef term = near.next(); term != null; term = near.next()) {
        if (term.bytes[term.offset] != StemBesideFilter.MARK) {
          sink.accept(term.utf8ToString(), near.docFreq());
        }
      }
    }
  }
}
