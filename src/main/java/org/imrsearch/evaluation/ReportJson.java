package org.imrsearch.evaluation;

import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes reports and misses as JSON. */
public final class ReportJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private ReportJson() {}

  /** Writes a report with its misses as one object, without closing the writer. */
  public static void write(ExtractionReport report, List<Miss> misses, Writer out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("letters", report.letters());
      json.writeArrayPropertyStart("fields");
      report.fields().forEach(score -> score(json, score));
      json.writeEndArray();
      json.writeName("overall");
      score(json, report.overall());
      strings(json, "remarks", report.remarks());
      json.writeArrayPropertyStart("misses");
      misses.forEach(miss -> miss(json, miss));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void score(JsonGenerator json, FieldScore score) {
    json.writeStartObject();
    json.writeStringProperty("field", score.field());
    json.writeNumberProperty("truth", score.truth());
    json.writeNumberProperty("parsed", score.parsed());
    json.writeNumberProperty("right", score.right());
    json.writeNumberProperty("precision", score.precision());
    json.writeNumberProperty("recall", score.recall());
    json.writeNumberProperty("f1", score.f1());
    json.writeEndObject();
  }

  private static void miss(JsonGenerator json, Miss miss) {
    json.writeStartObject();
    json.writeStringProperty("letter", miss.letter());
    json.writeStringProperty("field", miss.field());
    json.writeStringProperty("owner", miss.owner());
    strings(json, "missed", miss.missed());
    strings(json, "wrong", miss.wrong());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
