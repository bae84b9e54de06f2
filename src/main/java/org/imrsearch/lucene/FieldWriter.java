package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
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
    Parts parts = new Parts();
    parts.add(value);
    return new Written(
        List.copyOf(parts.terms), List.copyOf(parts.facets), List.copyOf(parts.words));
  }

  /** What one value brings, while it is put together. */
  private final class Parts {
    private final List<IndexableField> terms = new ArrayList<>();
    private final List<String> facets = new ArrayList<>();
    private final List<IndexableField> words = new ArrayList<>();

    void add(FieldValue value) {
      switch (value) {
        case FieldValue.Text text -> addWords(text.text());
        case FieldValue.Keyword keyword -> {
          addTerm(keyword.value());
          addFacet(keyword.value());
          addWords(keyword.words());
        }
        case FieldValue.PathValue path -> {
          addPath(path.segments());
          path.pages().forEach(pages -> addPages(path.segments(), pages));
          addWords(path.words());
        }
        case FieldValue.Day day -> {
          addNumber(day.date().toEpochDay());
          addFacet(FacetWording.month(day.date().getYear(), day.date().getMonthValue()));
        }
        case FieldValue.Whole whole -> {
          addNumber(whole.number());
          addFacet(Long.toString(whole.number()));
        }
        case FieldValue.Pages pages -> terms.addAll(PageTerms.of(field.name(), pages));
      }
    }

    private void addPath(List<String> segments) {
      for (int depth = 1; depth <= segments.size(); depth++) {
        addTerm(String.join("/", segments.subList(0, depth)));
      }
      addFacet(FacetPath.of(segments));
    }

    /** A page is a last segment of the path, so that what a facet shows can be filtered by. */
    private void addPages(List<String> segments, FieldValue.PageSpan pages) {
      String path = String.join("/", segments);
      int last = PageTerms.last(pages.first(), pages.last());
      for (int page = pages.first(); page <= last; page++) {
        addTerm(path + "/" + page);
      }
      facets.add(FacetCombination.pages(IndexLayout.cut(FacetPath.of(segments)), pages));
    }

    private void addTerm(String value) {
      terms.add(new StringField(field.name(), IndexLayout.comparable(value), Store.NO));
    }

    private void addFacet(String value) {
      facets.add(IndexLayout.cut(value));
    }

    private void addNumber(long number) {
      terms.add(new LongField(field.name(), number, Store.NO));
    }

    private void addWords(String text) {
      if (field.wordSearch().isPresent()) {
        words.add(analysed(text));
      }
    }
  }
}
