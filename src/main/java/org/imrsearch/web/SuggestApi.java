package org.imrsearch.web;

import static org.imrsearch.web.Shape.count;
import static org.imrsearch.web.Shape.list;
import static org.imrsearch.web.Shape.object;
import static org.imrsearch.web.Shape.orNull;
import static org.imrsearch.web.Shape.text;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What somebody who is typing may mean. */
final class SuggestApi {
  private static final int USUAL = 8;
  private static final int MOST = 20;

  private static final Shape SHAPE =
      Shape.named(
          "Suggestions",
          object()
              .with("q", text())
              .with(
                  "suggestions",
                  list(
                      object()
                          .with("kind", text())
                          .with("text", text())
                          .with("start", count())
                          .with("query", text())
                          .with("label", text())
                          .with("rulings", orNull(count())))));

  private static final Parameter<String> TYPED =
      Parameter.text("q", "What is typed of a query, up to the cursor.");

  private static final Parameter<Integer> LIMIT =
      Parameter.number("limit", USUAL, 1, MOST, "How many suggestions.");

  private final Suggestions suggestions;

  SuggestApi(Archive archive) {
    this.suggestions = new Suggestions(archive);
  }

  List<Operation> operations() {
    return List.of(
        Operation.get(
            "/suggest",
            "suggest",
            "Suggests how a query that is being typed may go on.",
            List.of(TYPED, LIMIT),
            SHAPE,
            this::suggest));
  }

  private void suggest(Asked asked) {
    String typed = asked.get(TYPED);
    List<Suggestion> found = suggestions.of(typed, asked.get(LIMIT));
    asked.json(
        out ->
            ApiJson.write(
                out,
                json -> {
                  json.writeStartObject();
                  json.writeStringProperty("q", typed);
                  json.writeArrayPropertyStart("suggestions");
                  found.forEach(one -> write(json, typed, one));
                  json.writeEndArray();
                  json.writeEndObject();
                }));
  }

  private static void write(JsonGenerator json, String typed, Suggestion one) {
    json.writeStartObject();
    json.writeStringProperty("kind", one.kind());
    json.writeStringProperty("text", one.text());
    json.writeNumberProperty("start", one.start());
    json.writeStringProperty("query", typed.substring(0, one.start()) + one.text());
    json.writeStringProperty("label", one.label());
    if (one.rulings().isPresent()) {
      json.writeNumberProperty("rulings", one.rulings().getAsLong());
    } else {
      json.writeNullProperty("rulings");
    }
    json.writeEndObject();
  }
}
