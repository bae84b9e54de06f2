package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Named;
import org.imrsearch.vocabulary.Wording;

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

  /** Compiles what words name; empty when nothing of it is a word, such as a lone dash. */
  Optional<WordQuery> named(Named named, Optional<String> field, Marks marks) {
    marks.nextWord();
    List<WordQuery.InField> fields = new ArrayList<>();
    Map<String, List<WordRow>> byChain = new HashMap<>();
    for (Place place : places(field)) {
      List<WordRow> rows =
          byChain.computeIfAbsent(
              analyzers.chain(place.lucene()), chain -> rows(named, place.lucene()));
      add(place, rows, fields, marks);
    }
    Optional<WordQuery> query = query(fields);
    query.ifPresent(found -> marks.addScored(named.typed(), found));
    return query;
  }

  private List<WordRow> rows(Named named, String lucene) {
    boolean beside = analyzers.stemsBeside(lucene);
    List<WordRow> rows = new ArrayList<>();
    for (Wording wording : named.wordings()) {
      List<List<String>> row = new ArrayList<>();
      for (QueryToken token : analyzers.words(lucene, wording.text())) {
        row.add(token.stemTerms(beside));
      }
      if (!row.isEmpty()) {
        rows.add(new WordRow(row, wording.weight()));
      }
    }
    return rows;
  }

  private static void add(
      Place place, List<WordRow> rows, List<WordQuery.InField> fields, Marks marks) {
    if (!rows.isEmpty()) {
      fields.add(new WordQuery.InField(place.lucene(), place.weight(), rows));
      for (WordRow row : rows) {
        marks.add(place.lucene(), row.words().stream().<Set<String>>map(HashSet::new).toList());
      }
    }
  }

  private static Optional<WordQuery> query(List<WordQuery.InField> fields) {
    return fields.isEmpty() ? Optional.empty() : Optional.of(new WordQuery(fields));
  }

  /** Compiles a phrase, as written; empty when nothing of it is a word. */
  Optional<Query> phrase(org.imrsearch.query.Query.Phrase phrase, Marks marks) {
    marks.nextWord();
    List<WordQuery.InField> fields = new ArrayList<>();
    List<Query> loose = new ArrayList<>();
    for (Place place : places(phrase.field())) {
      List<QueryToken> tokens = analyzers.words(place.lucene(), phrase.text());
      List<List<String>> row = tokens.stream().map(t -> List.of(t.written())).toList();
      if (phrase.slop() == 0 || row.size() == 1) {
        add(place, row.isEmpty() ? List.of() : List.of(new WordRow(row, 1)), fields, marks);
      } else if (!row.isEmpty()) {
        loose.add(new BoostQuery(loose(place.lucene(), tokens, phrase.slop()), place.weight()));
        row.forEach(word -> marks.add(place.lucene(), List.of(new HashSet<>(word))));
      }
    }
    if (!loose.isEmpty()) {
      return Optional.of(new DisjunctionMaxQuery(loose, 0));
    }
    Optional<WordQuery> query = query(fields);
    query.ifPresent(found -> marks.addScored('"' + phrase.text() + '"', found));
    return query.map(found -> found);
  }

  /** The best field counts: Lucene scores a loose phrase within one field only. */
  private static Query loose(String lucene, List<QueryToken> tokens, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    tokens.forEach(token -> phrase.add(new Term(lucene, token.written()), token.position()));
    return phrase.build();
  }

  Query wildcard(org.imrsearch.query.Query.Wildcard wildcard, Marks marks) throws IOException {
    marks.nextWord();
    List<WordQuery.InField> fields = new ArrayList<>();
    for (Place place : places(wildcard.field())) {
      String pattern = analyzers.normal(place.lucene(), wildcard.pattern());
      List<String> terms = expansion.wildcard(place.lucene(), pattern, wildcard.pattern());
      add(place, List.of(WordRow.of(terms)), fields, marks);
    }
    return scored(wildcard.pattern(), fields, marks);
  }

  private static Query scored(String typed, List<WordQuery.InField> fields, Marks marks) {
    WordQuery query = new WordQuery(fields);
    marks.addScored(typed, query);
    return query;
  }

  Query fuzzy(org.imrsearch.query.Query.Fuzzy fuzzy, Marks marks) throws IOException {
    marks.nextWord();
    List<WordQuery.InField> fields = new ArrayList<>();
    for (Place place : places(fuzzy.field())) {
      String word = analyzers.normal(place.lucene(), fuzzy.text());
      List<String> terms = expansion.fuzzy(place.lucene(), word, fuzzy.edits(), fuzzy.text() + '~');
      add(place, List.of(WordRow.of(terms)), fields, marks);
    }
    return scored(fuzzy.text() + '~' + fuzzy.edits(), fields, marks);
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
}
