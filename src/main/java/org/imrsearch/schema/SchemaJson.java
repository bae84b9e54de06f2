package org.imrsearch.schema;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the fields that queries, filters and facets can name as JSON, on one line. */
public final class SchemaJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private SchemaJson() {}

  /**
   * Writes the fields in the order of display.
   *
   * @param out where to; neither closed nor ended with a new line
   * @throws tools.jackson.core.JacksonException when {@code out} can't be written to
   */
  public static void write(IndexSchema schema, Writer out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      for (Field field : schema.fields()) {
        json.writeStartObject();
        json.writeStringProperty("name", field.name());
        json.writeStringProperty("label", field.label());
        json.writeStringProperty("kind", kind(field));
        json.writeBooleanProperty("facet", field.facet());
        json.writeStringProperty("help", field.help());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** Returns what kind of values a field has, as {@code fields.yaml} names it. */
  public static String kind(Field field) {
    return switch (field) {
      case Field.TextField f -> "text";
      case Field.KeywordField f -> "keyword";
      case Field.PathField f -> "path";
      case Field.DateField f -> "date";
      case Field.NumberField f -> "number";
      case Field.PageField f -> "page";
    };
  }
}
