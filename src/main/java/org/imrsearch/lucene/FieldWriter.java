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
  private final RecentlyMet<FieldValue, Written> values = new RecentlyMet<>(BITS_OF_VALUES);
  private final RecentlyMet<List<String>, IndexableField> combinations =
      new RecentlyMet<>(BITS_OF_VALUES);

  /**
   * What one value brings.
   *
   * @param fields what a document is given
   * @param facets what is counted
   * @param words whether words are among the fields
   */
  private record Written(List<IndexableField> fields, List<String> facets, boolean words) {}

  FieldWriter(Field field, Analyzer analyzer) {
    this.field = field;
    this.analyzer = analyzer;
  }

  /** Writes a document's values of the field. Its texts are analysed when the document is. */
  void write(List<FieldValue> ofDocument, List<IndexableField> to) {
    write(ofDocument, false, to);
  }

  /** Writes values that several documents will be given. */
  void writeShared(List<FieldValue> ofDocuments, List<IndexableField> to) {
    write(ofDocuments, true, to);
  }

  /**
   * A document without values has the empty combination, and words of no length: Lucene reads what
   * every document has much faster than what some have.
   */
  private void write(List<FieldValue> all, boolean shared, List<IndexableField> to) {
    List<String> facets = new ArrayList<>(all.size());
    boolean words = false;
    for (FieldValue value : all) {
      if (value instanceof FieldValue.Text text && !shared) {
        to.add(
            new org.apache.lucene.document.Field(
                IndexLayout.words(field), text.text(), WordsField.TYPE));
        words = true;
      } else {
        Written written =
            value instanceof FieldValue.Text ? written(value) : values.get(value, this::written);
        to.addAll(written.fields());
        facets.addAll(written.facets());
        words |= written.words();
      }
    }
    if (!words && field.wordSearch().isPresent()) {
      to.add(words(""));
    }
    if (field.facet()) {
      to.add(combinations.get(facets, this::combination));
    }
  }

  private IndexableField combination(List<String> facets) {
    return new SortedDocValuesField(
        IndexLayout.facet(field), new BytesRef(FacetCombination.of(facets)));
  }

  private Written written(FieldValue value) {
    Parts parts = new Parts();
    parts.add(value);
    return new Written(List.copyOf(parts.fields), List.copyOf(parts.facets), parts.words);
  }

  private IndexableField words(String text) {
    String name = IndexLayout.words(field);
    return new WordsField(name, AnalyzedWords.of(analyzer, name, text));
  }

  /** What one value brings, while it is put together. */
  private final class Parts {
    private final List<IndexableField> fields = new ArrayList<>();
    private final List<String> facets = new ArrayList<>();
    private boolean words;

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
        case FieldValue.Pages pages -> fields.addAll(PageTerms.of(field.name(), pages));
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
      fields.add(new StringField(field.name(), IndexLayout.comparable(value), Store.NO));
    }

    private void addFacet(String value) {
      facets.add(IndexLayout.cut(value));
    }

    private void addNumber(long number) {
      fields.add(new LongField(field.name(), number, Store.NO));
    }

    private void addWords(String text) {
      if (field.wordSearch().isPresent()) {
        fields.add(words(text));
        words = true;
      }
    }
  }
}
