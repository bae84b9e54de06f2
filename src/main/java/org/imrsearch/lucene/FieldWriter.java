package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.imrsearch.engine.layout.IndexedValue;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.vocabulary.RecentlyMet;

/**
 * Writes the values of one schema field into documents. Letters repeat their values, so what Lucene
 * is given for one is made once and shared by the documents. Safe for use by several threads.
 */
final class FieldWriter {
  private static final int BITS_OF_VALUES = 11;

  private final Field field;
  private final Analyzer analyzer;
  private final RecentlyMet<FieldValue, Written> single = new RecentlyMet<>(BITS_OF_VALUES);
  private final RecentlyMet<List<FieldValue>, Written> together = new RecentlyMet<>(BITS_OF_VALUES);

  /**
   * What values bring into a document.
   *
   * @param terms what it is filtered by, and of all its values what it is counted by
   * @param facets the values it is counted by
   * @param words what it is searched in
   */
  private record Written(
      List<IndexableField> terms, List<String> facets, List<IndexableField> words) {}

  FieldWriter(Field field, Analyzer analyzer) {
    this.field = field;
    this.analyzer = analyzer;
  }

  /** Writes what a document of these values is filtered, counted and searched by. */
  void write(List<FieldValue> ofDocument, List<IndexableField> to) {
    if (field instanceof Field.TextField) {
      writeWords(ofDocument, to);
    } else {
      Written written = together.get(ofDocument, this::together);
      to.addAll(written.terms());
      to.addAll(written.words());
    }
  }

  /** Writes what a document is filtered and counted by. */
  void writeTerms(List<FieldValue> ofDocument, List<IndexableField> to) {
    if (!(field instanceof Field.TextField)) {
      to.addAll(together.get(ofDocument, this::together).terms());
    }
  }

  /** Writes what a document is searched by. */
  void writeWords(List<FieldValue> ofDocument, List<IndexableField> to) {
    if (!(field instanceof Field.TextField) || ofDocument.isEmpty()) {
      to.addAll(together.get(ofDocument, this::together).words());
      return;
    }
    for (FieldValue value : ofDocument) {
      IndexedValue.of(value).words().ifPresent(text -> to.add(words(text)));
    }
  }

  /**
   * Returns what values bring that often stand together. Without any, a document has the empty
   * combination, since Lucene reads what every document has much faster than what some have, and
   * words of no length.
   */
  private Written together(List<FieldValue> values) {
    List<IndexableField> terms = new ArrayList<>();
    List<String> facets = new ArrayList<>();
    List<IndexableField> words = new ArrayList<>();
    for (FieldValue value : values) {
      Written written = single.get(value, this::written);
      terms.addAll(written.terms());
      facets.addAll(written.facets());
      words.addAll(written.words());
    }
    if (field.facet()) {
      terms.add(combination(facets));
    }
    if (values.isEmpty() && field.wordSearch().isPresent()) {
      words.add(new AnalyzedField(IndexLayout.words(field), AnalyzedWords.none()));
    }
    return new Written(List.copyOf(terms), List.copyOf(facets), List.copyOf(words));
  }

  private IndexableField combination(List<String> facets) {
    return new SortedDocValuesField(
        IndexLayout.facet(field), new BytesRef(FacetCombination.of(facets)));
  }

  /** A text that hardly comes again is analysed when its document is written. */
  private IndexableField words(String text) {
    return new org.apache.lucene.document.Field(
        IndexLayout.words(field), text, AnalyzedField.WORDS);
  }

  private IndexableField analysed(String text) {
    String name = IndexLayout.words(field);
    return new AnalyzedField(name, AnalyzedWords.of(analyzer, name, text));
  }

  private Written written(FieldValue value) {
    IndexedValue indexed = IndexedValue.of(value);
    List<IndexableField> terms = new ArrayList<>();
    for (String term : indexed.terms()) {
      terms.add(new StringField(field.name(), term, Store.NO));
    }
    indexed.number().ifPresent(n -> terms.add(new LongField(field.name(), n, Store.NO)));
    Optional<String> words = indexed.words().filter(text -> field.wordSearch().isPresent());
    return new Written(
        List.copyOf(terms), indexed.facets(), words.map(this::analysed).stream().toList());
  }
}
