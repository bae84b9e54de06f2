package org.imrsearch.query;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.imrsearch.determination.Decision;
import org.imrsearch.letter.DeterminationJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes answers as JSON, on one line, with the names that the command line and the web API
 * promise. What is not known is {@code null}; a facet's value has {@code children} only where it
 * has some.
 */
public final class ResponseJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private ResponseJson() {}

  /**
   * Writes an answer.
   *
   * @param out where to; neither closed nor ended with a new line
   * @throws tools.jackson.core.JacksonException when {@code out} can't be written to
   */
  public static void write(SearchResponse response, Writer out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("query", response.query());
      json.writeBooleanProperty("relaxed", response.relaxed());
      writeStrings(json, "letGo", response.letGo());
      DeterminationJson.writeOptional(json, "didYouMean", response.didYouMean());
      json.writeNumberProperty("rulings", response.rulings());
      json.writeNumberProperty("determinations", response.determinations());
      json.writeBooleanProperty("exact", response.exact());
      json.writeNumberProperty("tookMillis", response.tookMillis());
      json.writeArrayPropertyStart("hits");
      for (Hit hit : response.hits()) {
        json.writeStartObject();
        writeHit(json, hit);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectPropertyStart("facets");
      for (Map.Entry<String, List<FacetCount>> facet : response.facets().entrySet()) {
        json.writeName(facet.getKey());
        writeFacet(json, facet.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** Writes the properties of a hit into an object that the caller opens and closes. */
  public static void writeHit(JsonGenerator json, Hit hit) {
    json.writeStringProperty("id", hit.id());
    DeterminationJson.writeOptional(json, "caseNumber", hit.caseNumber());
    json.writeNumberProperty("ruling", hit.ruling());
    json.writeStringProperty("service", hit.service());
    DeterminationJson.writeOptional(json, "decision", hit.decision().map(Decision::code));
    DeterminationJson.writeOptional(json, "decisionDate", hit.decisionDate());
    json.writeNumberProperty("score", hit.score());
    json.writeName("citations");
    DeterminationJson.writeCitations(json, hit.citations());
    json.writeArrayPropertyStart("highlights");
    for (Hit.Highlight highlight : hit.highlights()) {
      json.writeStartObject();
      json.writeStringProperty("field", highlight.field());
      json.writeStringProperty("text", highlight.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (hit.alike() > 0) {
      json.writeNumberProperty("alike", hit.alike());
    }
    if (!hit.explanation().isEmpty()) {
      writeExplanation(json, hit.explanation());
    }
  }

  private static void writeExplanation(JsonGenerator json, List<Hit.FieldScore> parts) {
    json.writeArrayPropertyStart("explanation");
    for (Hit.FieldScore part : parts) {
      json.writeStartObject();
      json.writeStringProperty("field", part.field());
      json.writeStringProperty("matched", part.matched());
      json.writeNumberProperty("points", part.points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the values of a facet as an array. */
  public static void writeFacet(JsonGenerator json, List<FacetCount> values) {
    json.writeStartArray();
    for (FacetCount value : values) {
      json.writeStartObject();
      json.writeStringProperty("value", value.value());
      json.writeStringProperty("label", value.label());
      json.writeNumberProperty("rulings", value.rulings());
      json.writeNumberProperty("overturned", value.overturned());
      json.writeNumberProperty("upheld", value.upheld());
      if (!value.children().isEmpty()) {
        json.writeName("children");
        writeFacet(json, value.children());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
