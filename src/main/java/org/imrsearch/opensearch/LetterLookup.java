package org.imrsearch.opensearch;

import java.time.LocalDate;
import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.LetterStamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds one letter, as of the last refresh. */
final class LetterLookup {
  private final IndexView index;

  LetterLookup(IndexView index) {
    this.index = index;
  }

  Optional<Determination> letter(String id) {
    return find(DocumentLayout.ID, id).map(FoundLetters::letter);
  }

  Optional<LetterStamp> stamp(String id) {
    return find(DocumentLayout.ID, id).map(LetterLookup::stamp);
  }

  private Optional<JsonNode> find(String field, String value) {
    ArrayNode filter = Json.array();
    filter.add(ClauseJson.term(DocumentLayout.TYPE, DocumentLayout.LETTER));
    filter.add(ClauseJson.term(field, value));
    ObjectNode body = Json.object("query", Json.object("bool", Json.object("filter", filter)));
    body.put("size", 1).put("track_total_hits", false);
    body.putArray("docvalue_fields")
        .add(DocumentLayout.ID)
        .add(DocumentLayout.ORIGIN)
        .add(DocumentLayout.HASH)
        .add(DocumentLayout.DECIDED);
    return index.search(body).path("hits").path("hits").valueStream().findFirst();
  }

  private static LetterStamp stamp(JsonNode hit) {
    JsonNode decided = hit.path("fields").path(DocumentLayout.DECIDED).path(0);
    return new LetterStamp(
        text(hit, DocumentLayout.ID),
        text(hit, DocumentLayout.ORIGIN),
        text(hit, DocumentLayout.HASH),
        decided.isNumber()
            ? Optional.of(LocalDate.ofEpochDay(decided.asLong()))
            : Optional.empty());
  }

  private static String text(JsonNode hit, String field) {
    return hit.path("fields").path(field).path(0).asString("");
  }
}
