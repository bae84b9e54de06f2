package org.imrsearch.engine.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.query.Query;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Named;
import org.imrsearch.vocabulary.Wording;

/** Compiles the parts of a query that are sought word by word. */
final class WordClauses {
  private final IndexSchema schema;
  private final WordAnalysis analysis;
  private final IndexWords index;

  WordClauses(IndexSchema schema, WordAnalysis analysis, IndexWords index) {
    this.schema = schema;
    this.analysis = analysis;
    this.index = index;
  }

  /**
   * Where words are sought.
   *
   * @param weight the weight of a match there
   */
  private record Place(Field field, float weight) {}

  /** Compiles what words name; empty when nothing of it is a word, such as a lone dash. */
  Optional<Clause.Word> named(Named named, Optional<String> field, Marks marks) {
    marks.nextWord();
    List<Clause.InField> fields = new ArrayList<>();
    Map<String, List<WordRow>> byChain = new HashMap<>();
    for (Place place : places(field)) {
      List<WordRow> rows =
          byChain.computeIfAbsent(
              analysis.chain(place.field()), chain -> rows(named, place.field()));
      add(place, rows, fields, marks);
    }
    return scored(named.typed(), fields, marks);
  }

  private List<WordRow> rows(Named named, Field field) {
    boolean beside = analysis.stemsBeside(field);
    List<WordRow> rows = new ArrayList<>();
    for (Wording wording : named.wordings()) {
      List<List<String>> row = new ArrayList<>();
      for (QueryToken token : analysis.words(field, wording.text())) {
        row.add(token.stemTerms(beside));
      }
      if (!row.isEmpty()) {
        rows.add(new WordRow(row, wording.weight()));
      }
    }
    return rows;
  }

  private static void add(
      Place place, List<WordRow> rows, List<Clause.InField> fields, Marks marks) {
    if (!rows.isEmpty()) {
      fields.add(new Clause.InField(place.field(), place.weight(), rows));
      for (WordRow row : rows) {
        marks.add(place.field(), row.words().stream().<Set<String>>map(HashSet::new).toList());
      }
    }
  }

  private static Optional<Clause.Word> scored(
      String typed, List<Clause.InField> fields, Marks marks) {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Clause.Word word = new Clause.Word(fields);
    marks.addScored(typed, word);
    return Optional.of(word);
  }

  /** Compiles a phrase, as written; empty when nothing of it is a word. */
  Optional<? extends Clause> phrase(Query.Phrase phrase, Marks marks) {
    List<Place> places = places(phrase.field());
    Map<String, List<QueryToken>> byChain = new LinkedHashMap<>();
    places.forEach(
        place ->
            byChain.computeIfAbsent(
                analysis.chain(place.field()),
                chain -> analysis.words(place.field(), phrase.text())));
    boolean loose =
        phrase.slop() > 0 && byChain.values().stream().anyMatch(tokens -> tokens.size() > 1);
    return loose ? near(phrase, places, byChain, marks) : exact(phrase, places, byChain, marks);
  }

  private Optional<Clause.Word> exact(
      Query.Phrase phrase, List<Place> places, Map<String, List<QueryToken>> byChain, Marks marks) {
    marks.nextWord();
    List<Clause.InField> fields = new ArrayList<>();
    for (Place place : places) {
      List<QueryToken> tokens = byChain.getOrDefault(analysis.chain(place.field()), List.of());
      List<List<String>> row = tokens.stream().map(t -> List.of(t.written())).toList();
      add(place, row.isEmpty() ? List.of() : List.of(new WordRow(row, 1)), fields, marks);
    }
    return scored('"' + phrase.text() + '"', fields, marks);
  }

  /** That the words stand near to each other narrows; how often they stand at all ranks. */
  private Optional<Clause> near(
      Query.Phrase phrase, List<Place> places, Map<String, List<QueryToken>> byChain, Marks marks) {
    GroupBuilder group = new GroupBuilder();
    List<Clause> anywhere = new ArrayList<>();
    for (Place place : places) {
      List<QueryToken> tokens = byChain.getOrDefault(analysis.chain(place.field()), List.of());
      if (!tokens.isEmpty()) {
        anywhere.add(new Clause.Near(place.field(), tokens, phrase.slop()));
      }
    }
    group.filter(Optional.of(new Clause.Any(anywhere)));
    marks.nextWord();
    for (String word : written(byChain)) {
      List<Clause.InField> fields = new ArrayList<>();
      for (Place place : places) {
        add(place, List.of(WordRow.of(List.of(word))), fields, marks);
      }
      group.must(scored(word, fields, marks));
    }
    return Optional.of(group.group());
  }

  private static Set<String> written(Map<String, List<QueryToken>> byChain) {
    Set<String> words = new LinkedHashSet<>();
    byChain.values().forEach(tokens -> tokens.forEach(token -> words.add(token.written())));
    return words;
  }

  Clause wildcard(Query.Wildcard wildcard, Marks marks) throws IOException {
    marks.nextWord();
    List<Clause.InField> fields = new ArrayList<>();
    for (Place place : places(wildcard.field())) {
      String pattern = analysis.normal(place.field(), wildcard.pattern());
      List<String> terms = index.wildcard(place.field(), pattern, wildcard.pattern());
      add(place, List.of(WordRow.of(terms)), fields, marks);
    }
    return patterned(wildcard.pattern(), fields, marks);
  }

  private static Clause patterned(String typed, List<Clause.InField> fields, Marks marks) {
    return scored(typed, fields, marks).<Clause>map(word -> word).orElseGet(Clause.Nothing::new);
  }

  Clause fuzzy(Query.Fuzzy fuzzy, Marks marks) throws IOException {
    marks.nextWord();
    List<Clause.InField> fields = new ArrayList<>();
    for (Place place : places(fuzzy.field())) {
      String word = analysis.normal(place.field(), fuzzy.text());
      List<String> terms = index.fuzzy(place.field(), word, fuzzy.edits(), fuzzy.text() + '~');
      add(place, List.of(WordRow.of(terms)), fields, marks);
    }
    return patterned(fuzzy.text() + '~' + fuzzy.edits(), fields, marks);
  }

  private List<Place> places(Optional<String> field) {
    if (field.isPresent()) {
      return List.of(new Place(schema.known(field.get()), 1));
    }
    List<Place> places = new ArrayList<>();
    schema.weights().forEach((name, weight) -> places.add(new Place(schema.known(name), weight)));
    return places;
  }
}
