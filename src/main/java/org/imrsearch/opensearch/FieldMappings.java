package org.imrsearch.opensearch;

import java.util.List;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.RulingValues;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a cluster holds what {@link DocumentLayout} names. Doc values are kept of what is sorted by,
 * counted or read back, since only {@link DocumentLayout#JSON} is kept as it was sent.
 */
final class FieldMappings {
  private static final String PROPERTIES = "properties";

  /** Keeps a phrase from running from one value of a field into the next. */
  private static final int GAP_BETWEEN_VALUES = 100;

  private final ObjectNode properties = Json.object();

  private FieldMappings() {}

  /** Returns the properties of an index of these fields. */
  static ObjectNode of(List<Field> fields) {
    FieldMappings mappings = new FieldMappings();
    mappings.addDocument();
    fields.forEach(mappings::add);
    return mappings.properties;
  }

  private void addDocument() {
    put(DocumentLayout.TYPE, foundOnly("keyword"));
    put(DocumentLayout.ID, type("keyword"));
    put(DocumentLayout.PUT, keptOnly("keyword"));
    put(DocumentLayout.ORIGIN, type("keyword"));
    put(DocumentLayout.HASH, type("keyword"));
    put(DocumentLayout.NUMBER, keptOnly("integer"));
    put(DocumentLayout.RULINGS, keptOnly("integer"));
    // Sorting by what is indexed as well passes over what can't come first.
    put(DocumentLayout.DECIDED, type("long"));
    put(DocumentLayout.SKETCH_HIGH, keptOnly("long"));
    put(DocumentLayout.SKETCH_LOW, keptOnly("long"));
    put(DocumentLayout.JSON, type("object").put("enabled", false));
  }

  private void add(Field field) {
    switch (field) {
      case Field.TextField f -> {}
      case Field.KeywordField f -> put(DocumentLayout.term(f), foundOnly("keyword"));
      case Field.PathField f -> put(DocumentLayout.term(f), foundOnly("keyword"));
      case Field.PageField f -> put(DocumentLayout.term(f), foundOnly("keyword"));
      case Field.DateField f -> put(DocumentLayout.number(f), foundOnly("long"));
      case Field.NumberField f -> put(DocumentLayout.number(f), foundOnly("long"));
    }
    if (field.facet()) {
      put(DocumentLayout.facet(field), keptOnly("keyword"));
    }
    field.wordSearch().ifPresent(words -> addWords(field, words));
  }

  private void addWords(Field field, Field.Words words) {
    put(
        DocumentLayout.words(field),
        analysed(words)
            .put("index_options", "positions")
            .put("similarity", WordSimilarity.name(field))
            .put("position_increment_gap", GAP_BETWEEN_VALUES));
    if (RulingValues.areOfLetter(field.name())) {
      put(
          DocumentLayout.once(field),
          analysed(words).put("index_options", "docs").put("norms", false));
    }
  }

  private static ObjectNode analysed(Field.Words words) {
    return type("text").put("analyzer", AnalysisSettings.name(words.analyzer()));
  }

  private static ObjectNode foundOnly(String type) {
    return type(type).put("doc_values", false);
  }

  private static ObjectNode keptOnly(String type) {
    return type(type).put("index", false);
  }

  private static ObjectNode type(String type) {
    return Json.object().put("type", type);
  }

  /** A name's dots lead through objects. */
  private void put(String name, ObjectNode mapping) {
    ObjectNode in = properties;
    int start = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      in = in.withObjectProperty(name.substring(start, dot)).withObjectProperty(PROPERTIES);
      start = dot + 1;
    }
    in.set(name.substring(start), mapping);
  }
}
