package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.imrsearch.engine.Deadline;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Boilerplate;

/**
 * Chooses the words of a text that tell it from others, as Lucene's MoreLikeThis does: those that
 * stand in it often and in few rulings. Words that stand in nearly all tell nothing, so that no
 * list of them is needed; what a ruling's rarity counts for here is the index's own.
 */
final class TellingWords {
  private static final int MOST = 25;

  /** Each word costs a look into every segment; what a text says last it has said before. */
  private static final int MOST_LOOKED_UP = 500;

  private final List<String> fields;
  private final Analyzers analyzers;
  private final Boilerplate boilerplate;
  private final IndexReader reader;
  private final Deadline deadline;

  /**
   * A word that tells.
   *
   * @param places its terms, in all fields of text
   * @param weight its share of all that the telling words weigh, more than 0
   */
  record Telling(List<Term> places, double weight) {
    /** Returns what matches whatever has the word anywhere. */
    Query query() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      places.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
      return new ConstantScoreQuery(any.build());
    }
  }

  TellingWords(
      IndexSchema schema, Analyzers analyzers, Boilerplate boilerplate, IndexSearcher searcher) {
    this.fields =
        schema.weights().keySet().stream()
            .flatMap(name -> schema.field(name).stream())
            .filter(Field.TextField.class::isInstance)
            .map(IndexLayout::words)
            .toList();
    this.analyzers = analyzers;
    this.boilerplate = boilerplate;
    this.reader = searcher.getIndexReader();
    this.deadline = RulingSearcher.deadline(searcher);
  }

  /**
   * Returns the words of a text that tell most, the most telling first; their weights add up to 1.
   *
   * @param fewest how many rulings must hold a word for it to be found in another
   */
  List<Telling> of(String text, int fewest) throws IOException {
    List<Telling> telling = new ArrayList<>();
    String said = withoutBoilerplate(text);
    for (Map.Entry<String, Occurrences> word : occurrences(said).entrySet()) {
      deadline.check();
      List<Term> places = word.getValue().places;
      int rulings = rulings(places);
      if (rulings >= fewest) {
        double rarity = OccurrenceWorth.rarity(Math.max(rulings, reader.numDocs()), rulings);
        telling.add(new Telling(places, Math.sqrt(word.getValue().count) * rarity));
      }
    }
    // The sort is stable: of words that tell as much the earlier ones stay.
    telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
    List<Telling> most = telling.subList(0, Math.min(MOST, telling.size()));
    double all = most.stream().mapToDouble(Telling::weight).sum();
    return most.stream().map(word -> new Telling(word.places, word.weight / all)).toList();
  }

  private static final class Occurrences {
    private final List<Term> places;
    private int count;

    Occurrences(List<Term> places) {
      this.places = places;
    }
  }

  private Map<String, Occurrences> occurrences(String text) {
    Map<String, Occurrences> byStem = new LinkedHashMap<>();
    if (fields.isEmpty()) {
      return byStem;
    }
    for (QueryToken token : analyzers.words(fields.getFirst(), text)) {
      boolean room = byStem.size() < MOST_LOOKED_UP || byStem.containsKey(token.stem());
      if (room && token.stem().chars().anyMatch(Character::isLetter)) {
        byStem.computeIfAbsent(token.stem(), stem -> new Occurrences(places(token))).count++;
      }
    }
    return byStem;
  }

  private List<Term> places(QueryToken token) {
    List<Term> places = new ArrayList<>();
    for (String field : fields) {
      token
          .stemTerms(analyzers.stemsBeside(field))
          .forEach(term -> places.add(new Term(field, term)));
    }
    return places;
  }

  /** The field that holds a word in most rulings says how rare it is, as in MoreLikeThis. */
  private int rulings(List<Term> places) throws IOException {
    double most = 0;
    double inField = 0;
    String field = "";
    for (Term place : places) {
      inField = place.field().equals(field) ? inField : 0;
      field = place.field();
      inField += reader.docFreq(place) * LetterWords.rulingsEach(reader, field);
      most = Math.max(most, inField);
    }
    return (int) Math.round(most);
  }

  private String withoutBoilerplate(String text) {
    StringBuilder said = new StringBuilder(text);
    for (Boilerplate.Stretch stretch : boilerplate.in(text)) {
      for (int i = stretch.start(); i < stretch.end(); i++) {
        said.setCharAt(i, ' ');
      }
    }
    return said.toString();
  }
}
