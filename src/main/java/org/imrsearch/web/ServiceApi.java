package org.imrsearch.web;

import java.util.List;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.SchemaJson;

/** What the API says of itself: its fields, its problems, its description, and whether it works. */
final class ServiceApi {
  private final Archive archive;
  private final List<Operation> others;

  /**
   * @param others the operations that the description holds besides these
   */
  ServiceApi(Archive archive, List<Operation> others) {
    this.archive = archive;
    this.others = others;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get(
            "/fields",
            "fields",
            "Lists the fields that queries, filters and facets can name.",
            List.of(),
            ApiShapes.FIELDS,
            this::fields),
        Operation.get(
            "/health",
            "health",
            "Says whether the index can be read, and how much is in it.",
            List.of(),
            ApiShapes.HEALTH,
            this::health),
        Operation.get(
            "/problems",
            "problems",
            "Lists the kinds of problems: the last part of a problem's type is the code of one.",
            List.of(),
            ApiShapes.PROBLEM_KINDS,
            this::problems),
        Operation.get(
            "/openapi.json",
            "description",
            "Describes the API, by OpenAPI 3.1.",
            List.of(),
            Shape.map(new Shape.Any()),
            this::description));
  }

  private void fields(Asked asked) {
    asked.lastingJson(out -> SchemaJson.write(archive.schema(), out));
  }

  private void health(Asked asked) {
    SearchResponse all =
        archive
            .engine()
            .search(SearchRequest.counting(new Query.All(), List.of(), List.of(), List.of()));
    asked.json(
        out ->
            ApiJson.write(
                out,
                json -> {
                  json.writeStartObject();
                  json.writeStringProperty("status", "ok");
                  json.writeNumberProperty("rulings", all.rulings());
                  json.writeNumberProperty("determinations", all.determinations());
                  json.writeStringProperty("version", version());
                  json.writeEndObject();
                }));
  }

  static String version() {
    String version = ServiceApi.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  private void problems(Asked asked) {
    asked.lastingJson(
        out ->
            ApiJson.write(
                out,
                json -> {
                  json.writeStartArray();
                  for (ProblemKind kind : ProblemKind.values()) {
                    json.writeStartObject();
                    json.writeStringProperty("code", kind.code());
                    json.writeStringProperty("title", kind.title());
                    json.writeNumberProperty("status", kind.status());
                    json.writeStringProperty("meaning", kind.meaning());
                    json.writeEndObject();
                  }
                  json.writeEndArray();
                }));
  }

  private void description(Asked asked) {
    asked.lastingJson(out -> new OpenApi(others).write(out));
  }
}
