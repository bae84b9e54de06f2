package org.imrsearch.web;

import java.io.StringWriter;
import org.imrsearch.query.QueryError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes problems as RFC 9457 has them, with the place in the query that is meant. */
final class ProblemJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ProblemJson() {}

  static String of(Problem problem) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty(
          "type", ProblemKind.of(problem).map(ProblemKind::type).orElse("about:blank"));
      json.writeStringProperty("title", problem.title());
      json.writeNumberProperty("status", problem.status());
      json.writeStringProperty("detail", problem.detail());
      problem.parameter().ifPresent(name -> json.writeStringProperty("parameter", name));
      if (problem.error().isPresent()) {
        json.writeStringProperty("value", problem.text());
        write(json, problem.error().get());
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, QueryError error) {
    json.writeObjectPropertyStart("position");
    json.writeNumberProperty("start", error.start());
    json.writeNumberProperty("end", error.end());
    json.writeEndObject();
    error.nearest().ifPresent(name -> json.writeStringProperty("nearest", name));
    if (!error.names().isEmpty()) {
      json.writeArrayPropertyStart("names");
      error.names().forEach(json::writeString);
      json.writeEndArray();
    }
  }
}
