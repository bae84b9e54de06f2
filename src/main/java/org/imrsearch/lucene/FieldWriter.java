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
  private final IndexableField noWords;
  private final RecentlyMet<FieldValue, Written> values = new RecentlyMet<>(BITS_OF_VALUES);
  private final RecentlyMet<List<String>, IndexableField> combinations =
      new RecentlyMet<>(BITS_OF_VALUES);

  /**
   * What one value brings.
   *
   * @param terms what it is filtered by
   * @param facets what it is counted by
   * @param words what it is searched in
   */
  private record Written(
      List<IndexableField> terms, List<String> facets, List<IndexableField> words) {}

  FieldWriter(Field field, Analyzer analyzer) {
    this.field = field;
    this.analyzer = analyzer;
    String words = IndexLayout.words(field);
    this.noWords = new AnalyzedField(words, AnalyzedWords.none());
  }

  /** Writes what a document of these values is filtered, counted and searched by. */
  void write(List<FieldValue> ofDocument, List<IndexableField> to) {
    writeTerms(ofDocument, to);
    writeWords(ofDocument, to);
  }

  /**
   * Writes what a document is filtered and counted by. A document without values has the empty
   * combination: Lucene reads what every document has much faster than what some have.
   */
  void writeTerms(List<FieldValue> ofDocument, List<IndexableField> to) {
    if (field instanceof Field.TextField) {
      return;
    }
    List<String> facets = new ArrayList<>(ofDocument.size());
    for (FieldValue value : ofDocument) {
      Written written = values.get(value, this::written);
      to.addAll(written.terms());
      facets.addAll(written.facets());
    }
    if (field.facet()) {
      to.add(combinations.get(facets, this::combination));
    }
  }

  /** Writes what a document is searched by; one without values has words of no length. */
  void writeWords(List<FieldValue> ofDocument, List<IndexableField> to) {
    if (field.wordSearch().isEmpty()) {
      return;
    }
    if (ofDocument.isEmpty()) {
      to.add(noWords);
    }
    for (FieldValue value : ofDocument) {
      if (value instanceof FieldValue.Text text) {
        to.add(words(text.text()));
      } else {
        to.addAll(values.get(value, this::written).words());
      }
    }
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
