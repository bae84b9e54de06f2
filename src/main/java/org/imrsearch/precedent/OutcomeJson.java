package org.imrsearch.precedent;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes outcomes as JSON, on one line. */
public final class OutcomeJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private OutcomeJson() {}

  /**
   * Writes a table.
   *
   * @param out where to; neither closed nor ended with a new line
   * @throws tools.jackson.core.JacksonException when {@code out} can't be written to
   */
  public static void write(OutcomeTable table, Writer out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("by");
      table.by().forEach(axis -> json.writeString(axis.field()));
      json.writeEndArray();
      json.writeObjectPropertyStart("all");
      writeRate(json, table.all());
      json.writeEndObject();
      json.writeNumberProperty("undecided", table.undecided());
      json.writeNumberProperty("valuesLeft", table.left());
      json.writeArrayPropertyStart("columns");
      for (OutcomeTable.Value column : table.columns()) {
        json.writeStartObject();
        writeValue(json, column);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("rows");
      for (OutcomeTable.Row row : table.rows()) {
        writeRow(json, row);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void writeRow(JsonGenerator json, OutcomeTable.Row row) {
    json.writeStartObject();
    writeValue(json, row.value());
    if (!row.cells().isEmpty()) {
      json.writeArrayPropertyStart("cells");
      for (Rate cell : row.cells()) {
        json.writeStartObject();
        writeRate(json, cell);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Writes the properties of a value into an object that the caller opens and closes. */
  static void writeValue(JsonGenerator json, OutcomeTable.Value value) {
    json.writeStringProperty("value", value.value());
    json.writeStringProperty("label", value.label());
    writeRate(json, value.rate());
  }

  /** Writes the properties of a rate into an object that the caller opens and closes. */
  public static void writeRate(JsonGenerator json, Rate rate) {
    json.writeNumberProperty("rulings", rate.rulings());
    json.writeNumberProperty("overturned", rate.overturned());
    json.writeNumberProperty("share", rounded(rate.share()));
    json.writeNumberProperty("low", rounded(rate.low()));
    json.writeNumberProperty("high", rounded(rate.high()));
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
