package org.imrsearch.web;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes the description of the API, by OpenAPI 3.1, of its operations' own declarations. */
final class OpenApi {
  private static final String PROBLEM_TYPE = "application/problem+json";

  private final List<Operation> operations;

  OpenApi(List<Operation> operations) {
    this.operations = List.copyOf(operations);
  }

  void write(Writer out) {
    ApiJson.write(out, this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("openapi", "3.1.0");
    json.writeObjectPropertyStart("info");
    json.writeStringProperty("title", "IMR search");
    json.writeStringProperty("version", ServiceApi.version());
    json.writeStringProperty(
        "description",
        "Searches California Independent Medical Review determinations, ruling by ruling.");
    json.writeEndObject();
    json.writeArrayPropertyStart("servers");
    json.writeStartObject();
    json.writeStringProperty("url", Operation.ROOT);
    json.writeEndObject();
    json.writeEndArray();
    paths(json);
    components(json);
    json.writeEndObject();
  }

  private void paths(JsonGenerator json) {
    Map<String, List<Operation>> byPath = new LinkedHashMap<>();
    for (Operation operation : operations) {
      byPath.computeIfAbsent(operation.path(), path -> new ArrayList<>()).add(operation);
    }
    json.writeObjectPropertyStart("paths");
    for (Map.Entry<String, List<Operation>> path : byPath.entrySet()) {
      json.writeObjectPropertyStart(path.getKey());
      path.getValue().forEach(operation -> write(json, operation));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Operation operation) {
    json.writeObjectPropertyStart(operation.method().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("operationId", operation.id());
    json.writeStringProperty("summary", operation.summary());
    json.writeArrayPropertyStart("parameters");
    operation.parameters().forEach(parameter -> write(json, parameter));
    json.writeEndArray();
    if (!operation.bodies().isEmpty()) {
      json.writeObjectPropertyStart("requestBody");
      json.writeBooleanProperty("required", true);
      content(
          json,
          operation.bodies().stream()
              .map(type -> new Operation.Answer(type, new Shape.Any()))
              .toList());
      json.writeEndObject();
    }
    json.writeObjectPropertyStart("responses");
    json.writeObjectPropertyStart("200");
    json.writeStringProperty("description", "The answer.");
    content(json, operation.answers());
    json.writeEndObject();
    json.writeObjectPropertyStart("default");
    json.writeStringProperty("description", "Why there is none, as RFC 9457 has it.");
    content(json, List.of(new Operation.Answer(PROBLEM_TYPE, ApiShapes.PROBLEM)));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Parameter<?> parameter) {
    boolean inPath = parameter.place() == Parameter.Place.PATH;
    json.writeStartObject();
    json.writeStringProperty("name", parameter.name());
    json.writeStringProperty("in", inPath ? "path" : "query");
    json.writeBooleanProperty("required", inPath);
    json.writeStringProperty("description", parameter.help());
    json.writeObjectPropertyStart("schema");
    ShapeJson schema = new ShapeJson(json);
    if (parameter.repeated()) {
      schema.properties(Shape.list(parameter.shape()));
      json.writeNumberProperty("maxItems", Parameter.MOST_VALUES);
    } else {
      schema.properties(parameter.shape());
      parameter.usual().ifPresent(usual -> usual(json, parameter.shape(), usual));
      if (parameter.shape().equals(Shape.text())) {
        json.writeNumberProperty("maxLength", Parameter.LONGEST_TEXT);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void usual(JsonGenerator json, Shape shape, String value) {
    json.writeName("default");
    if (shape instanceof Shape.Text) {
      json.writeString(value);
    } else {
      json.writeRawValue(value);
    }
  }

  private static void content(JsonGenerator json, List<Operation.Answer> forms) {
    json.writeObjectPropertyStart("content");
    for (Operation.Answer form : forms) {
      json.writeObjectPropertyStart(form.mediaType());
      json.writeName("schema");
      new ShapeJson(json).write(form.shape());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void components(JsonGenerator json) {
    List<Shape> shapes = new ArrayList<>();
    operations.forEach(one -> one.answers().forEach(answer -> shapes.add(answer.shape())));
    shapes.add(ApiShapes.PROBLEM);
    json.writeObjectPropertyStart("components");
    json.writeObjectPropertyStart("schemas");
    ShapeJson.named(shapes)
        .forEach(
            (name, shape) -> {
              json.writeName(name);
              new ShapeJson(json).write(shape);
            });
    json.writeEndObject();
    json.writeEndObject();
  }
}
