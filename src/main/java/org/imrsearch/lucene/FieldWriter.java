package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FieldValue;

/** Writes the values of one schema field into the document of a ruling. */
final class FieldWriter {
  /** Words with positions for phrases. Offsets would double them; what is shown is read again. */
  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    WORDS.freeze();
  }

  private final Field field;
  private final Document to;
  private final List<String> facets = new ArrayList<>();
  private boolean hasWords;

  FieldWriter(Field field, Document to) {
    this.field = field;
    this.to = to;
  }

  void write(FieldValue value) {
    switch (value) {
      case FieldValue.Text text -> words(text.text());
      case FieldValue.Keyword keyword -> {
        term(keyword.value());
        facet(keyword.value());
        words(keyword.words());
      }
      case FieldValue.PathValue path -> {
        path(path.segments());
        path.pages().forEach(pages -> pages(path.segments(), pages));
        words(path.words());
      }
      case FieldValue.Day day -> {
        number(day.date().toEpochDay());
        facet(FacetWording.month(day.date().getYear(), day.date().getMonthValue()));
      }
      case FieldValue.Whole whole -> {
        number(whole.number());
        facet(Long.toString(whole.number()));
      }
      case FieldValue.Pages pages -> PageTerms.write(field.name(), pages, to);
    }
  }

  private void path(List<String> segments) {
    for (int depth = 1; depth <= segments.size(); depth++) {
      term(String.join("/", segments.subList(0, depth)));
    }
    facet(FacetPath.of(segments));
  }

  /** A page is a last segment of the path, so that what a facet shows can be filtered by. */
  private void pages(List<String> segments, FieldValue.PageSpan pages) {
    String path = String.join("/", segments);
    int last = PageTerms.last(pages.first(), pages.last());
    for (int page = pages.first(); page <= last; page++) {
      term(path + "/" + page);
    }
    facets.add(FacetCombination.pages(IndexLayout.cut(FacetPath.of(segments)), pages));
  }

  private void term(String value) {
    to.add(new StringField(field.name(), IndexLayout.comparable(value), Store.NO));
  }

  private void facet(String value) {
    facets.add(IndexLayout.cut(value));
  }

  /**
   * Ends the field. A document without values has the empty combination, and words of no length:
   * Lucene reads what every document has much faster than what some have.
   */
  void end() {
    if (!hasWords) {
      words("");
    }
    if (field.facet()) {
      BytesRef combination = new BytesRef(FacetCombination.of(facets));
      to.add(new SortedDocValuesField(IndexLayout.facet(field), combination));
    }
  }

  private void words(String text) {
    if (field.wordSearch().isPresent()) {
      to.add(new org.apache.lucene.document.Field(IndexLayout.words(field), text, WORDS));
      hasWords = true;
    }
  }

  private void number(long number) {
    to.add(new LongField(field.name(), number, Store.NO));
  }
}
