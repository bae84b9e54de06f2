package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.imrsearch.engine.facet.FacetPath;
import org.imrsearch.engine.layout.IndexedValue;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.vocabulary.RecentlyMet;

/**
 * Writes the values of one schema field as members of a document. Letters repeat their values and
 * combinations of them, so what stands for one is written once and kept for a while. Safe for use
 * by several threads.
 */
final class FieldLines {
  private static final int BITS_OF_VALUES = 11;
  private static final byte[] NOTHING = new byte[0];

  private final Field field;
  private final byte[] open;
  private final RecentlyMet<FieldValue, IndexedValue> values = new RecentlyMet<>(BITS_OF_VALUES);
  private final RecentlyMet<Combination, byte[]> combinations = new RecentlyMet<>(BITS_OF_VALUES);

  private record Combination(int decision, List<FieldValue> values) {}

  FieldLines(Field field) {
    this.field = field;
    this.open = LineBuffer.ascii(",\"" + field.name() + "\":");
  }

  /**
   * Returns what a ruling holds of these values: a member with the comma before it, or nothing.
   *
   * @param decision a {@link org.imrsearch.engine.facet.DecisionCode}
   */
  byte[] ofRuling(List<FieldValue> all, int decision) {
    if (all.isEmpty()) {
      return NOTHING;
    }
    // A text that hardly comes again would only push others out.
    return field instanceof Field.TextField
        ? written(decision, all)
        : combinations.get(
            new Combination(decision, all), met -> written(met.decision(), met.values()));
  }

  /** Returns what the letter's own document holds of values that all its rulings share. */
  byte[] ofLetter(List<FieldValue> all) {
    Members members = new Members();
    if (field.wordSearch().isPresent()) {
      members.texts(DocumentLayout.once(field), words(all));
    }
    return members.closed();
  }

  private byte[] written(int decision, List<FieldValue> all) {
    Set<String> terms = new LinkedHashSet<>();
    Set<String> paths = new LinkedHashSet<>();
    List<Long> numbers = new ArrayList<>();
    for (FieldValue value : all) {
      IndexedValue indexed = indexed(value);
      terms.addAll(indexed.terms());
      paths.addAll(indexed.facets());
      indexed.number().ifPresent(numbers::add);
    }
    Members members = new Members();
    members.texts(DocumentLayout.term(field), terms);
    members.numbers(DocumentLayout.number(field), numbers);
    if (field.facet()) {
      members.texts(DocumentLayout.facet(field), facets(decision, paths));
    }
    if (field.wordSearch().isPresent()) {
      members.texts(DocumentLayout.words(field), words(all));
    }
    return members.closed();
  }

  private static List<String> facets(int decision, Set<String> paths) {
    return FacetPath.withAllAbove(paths).stream()
        .map(path -> DocumentLayout.facetValue(decision, path))
        .toList();
  }

  private List<String> words(List<FieldValue> all) {
    List<String> words = new ArrayList<>(all.size());
    for (FieldValue value : all) {
      indexed(value).words().ifPresent(words::add);
    }
    return words;
  }

  private IndexedValue indexed(FieldValue value) {
    return value instanceof FieldValue.Text
        ? IndexedValue.of(value)
        : values.get(value, IndexedValue::of);
  }

  /** The members of the field's object, those that have values. */
  private final class Members {
    private final LineBuffer json = new LineBuffer(128);
    private char before = '{';

    void texts(String name, Collection<String> texts) {
      if (!texts.isEmpty()) {
        name(name).texts(texts);
      }
    }

    void numbers(String name, List<Long> numbers) {
      if (!numbers.isEmpty()) {
        name(name).numbers(numbers);
      }
    }

    private LineBuffer name(String name) {
      if (before == '{') {
        json.raw(open);
      }
      json.raw(before).text(name.substring(field.name().length() + 1)).raw(':');
      before = ',';
      return json;
    }

    byte[] closed() {
      return before == '{' ? NOTHING : json.raw('}').toBytes();
    }
  }
}
