package org.imrsearch.opensearch;

import java.time.LocalDate;
import java.util.List;
import org.imrsearch.engine.LetterStamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What letters' documents say of where they came from. */
final class LetterStamps {
  private LetterStamps() {}

  /** Returns a search for letters that also match these, whose hits are read by {@link #of}. */
  static ObjectNode search(ObjectNode... narrowing) {
    ObjectNode search = Json.object("query", letters(narrowing)).put("track_total_hits", false);
    return HitFields.ask(
        search,
        List.of(
            DocumentLayout.ID, DocumentLayout.ORIGIN, DocumentLayout.HASH, DocumentLayout.DECIDED));
  }

  /** Returns what matches letters that also match these. */
  static ObjectNode letters(ObjectNode... narrowing) {
    ObjectNode[] filters = new ObjectNode[narrowing.length + 1];
    filters[0] = ClauseJson.term(DocumentLayout.TYPE, DocumentLayout.LETTER);
    System.arraycopy(narrowing, 0, filters, 1, narrowing.length);
    return ClauseJson.narrowing(filters);
  }

  static LetterStamp of(JsonNode hit) {
    return new LetterStamp(
        HitFields.text(hit, DocumentLayout.ID),
        HitFields.text(hit, DocumentLayout.ORIGIN),
        HitFields.text(hit, DocumentLayout.HASH),
        HitFields.number(hit, DocumentLayout.DECIDED).map(LocalDate::ofEpochDay));
  }
}
