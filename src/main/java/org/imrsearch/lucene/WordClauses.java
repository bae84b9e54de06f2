package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/** Compiles the parts of a query that are sought word by word. */
final class WordClauses {
  private final IndexSchema schema;
  private final Analyzers analyzers;
  private final TermExpansion expansion;

  WordClauses(IndexSchema schema, Analyzers analyzers, TermExpansion expansion) {
    this.schema = schema;
    this.analyzers = analyzers;
    this.expansion = expansion;
  }

  /**
   * Where words are sought.
   *
   * @param lucene the Lucene field
   * @param weight the weight of a match there
   */
  private record Place(String lucene, float weight) {}

  /** Compiles a word; empty when nothing of it is a word, such as a lone dash. */
  Optional<Query> word(org.imrsearch.query.Query.Word word, Marks marks) {
    marks.nextWord();
    Gathered gathered = new Gathered(marks);
    for (Place place : places(word.field())) {
      boolean beside = analyzers.stemsBeside(place.lucene());
      List<QueryToken> tokens = analyzers.words(place.lucene(), word.text());
      List<List<String>> terms = tokens.stream().map(t -> t.stemTerms(beside)).toList();
      gathered.row(place, tokens, terms, 0);
    }
    return gathered.query();
  }

  /** Compiles a phrase, as written; empty when nothing of it is a word. */
  Optional<Query> phrase(org.imrsearch.query.Query.Phrase phrase, Marks marks) {
    marks.nextWord();
    Gathered gathered = new Gathered(marks);
    for (Place place : places(phrase.field())) {
      List<QueryToken> tokens = analyzers.words(place.lucene(), phrase.text());
      List<List<String>> terms = tokens.stream().map(t -> List.of(t.written())).toList();
      gathered.row(place, tokens, terms, phrase.slop());
    }
    return gathered.query();
  }

  Query wildcard(org.imrsearch.query.Query.Wildcard wildcard, Marks marks) throws IOException {
    marks.nextWord();
    Gathered gathered = new Gathered(marks);
    for (Place place : places(wildcard.field())) {
      String pattern = analyzers.normal(place.lucene(), wildcard.pattern());
      gathered.word(place, expansion.wildcard(place.lucene(), pattern, wildcard.pattern()));
    }
    return new WordQuery(gathered.words);
  }

  Query fuzzy(org.imrsearch.query.Query.Fuzzy fuzzy, Marks marks) throws IOException {
    marks.nextWord();
    Gathered gathered = new Gathered(marks);
    for (Place place : places(fuzzy.field())) {
      String word = analyzers.normal(place.lucene(), fuzzy.text());
      gathered.word(place, expansion.fuzzy(place.lucene(), word, fuzzy.edits(), fuzzy.text()));
    }
    return new WordQuery(gathered.words);
  }

  private List<Place> places(Optional<String> field) {
    if (field.isPresent()) {
      return List.of(new Place(IndexLayout.words(named(field.get())), 1));
    }
    List<Place> places = new ArrayList<>();
    for (Map.Entry<String, Float> entry : schema.weights().entrySet()) {
      places.add(new Place(IndexLayout.words(named(entry.getKey())), entry.getValue()));
    }
    return places;
  }

  private Field named(String name) {
    return schema
        .field(name)
        .orElseThrow(() -> new IllegalArgumentException("no such field: " + name));
  }

  /** One word or phrase of the query, sought in several places. */
  private static final class Gathered {
    private final Marks marks;
    private final List<WordQuery.InField> words = new ArrayList<>();
    private final List<Query> rows = new ArrayList<>();
    private final List<Float> rowWeights = new ArrayList<>();

    Gathered(Marks marks) {
      this.marks = marks;
    }

    void word(Place place, List<String> terms) {
      words.add(new WordQuery.InField(place.lucene(), place.weight(), terms));
      marks.add(place.lucene(), List.of(new HashSet<>(terms)));
    }

    void row(Place place, List<QueryToken> tokens, List<List<String>> terms, int slop) {
      if (tokens.size() == 1) {
        word(place, terms.getFirst());
      } else if (!tokens.isEmpty()) {
        rows.add(inARow(place.lucene(), tokens, terms, slop));
        rowWeights.add(place.weight());
        mark(place.lucene(), terms, slop);
      }
    }

    /** Words of a loose phrase are marked wherever they stand. */
    private void mark(String field, List<List<String>> terms, int slop) {
      List<Set<String>> row = terms.stream().<Set<String>>map(HashSet::new).toList();
      if (slop == 0) {
        marks.add(field, row);
      } else {
        row.forEach(word -> marks.add(field, List.of(word)));
      }
    }

    private static Query inARow(
        String field, List<QueryToken> tokens, List<List<String>> terms, int slop) {
      if (terms.stream().allMatch(t -> t.size() == 1)) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        for (int i = 0; i < tokens.size(); i++) {
          phrase.add(new Term(field, terms.get(i).getFirst()), tokens.get(i).position());
        }
        return phrase.build();
      }
      MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
      for (int i = 0; i < tokens.size(); i++) {
        Term[] any = terms.get(i).stream().map(t -> new Term(field, t)).toArray(Term[]::new);
        phrase.add(any, tokens.get(i).position());
      }
      return phrase.build();
    }

    /** The best field counts: Lucene scores a phrase within one field only. */
    Optional<Query> query() {
      if (rows.isEmpty()) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new WordQuery(words));
      }
      float heaviest = rowWeights.stream().max(Float::compare).orElse(1f);
      List<Query> any = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        any.add(new BoostQuery(rows.get(i), rowWeights.get(i) / heaviest));
      }
      if (!words.isEmpty()) {
        any.add(new WordQuery(words));
      }
      return Optional.of(any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0));
    }
  }
}
