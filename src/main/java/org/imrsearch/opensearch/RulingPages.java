package org.imrsearch.opensearch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.imrsearch.query.FoundRuling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every ruling that a query finds, by pages of one point in time, in the order of ids. */
final class RulingPages {
  private static final int PAGE = 1_000;

  private static final String KEPT = "2m";

  private final IndexView index;

  RulingPages(IndexView index) {
    this.index = index;
  }

  void forEach(ObjectNode filter, Consumer<FoundRuling> sink) {
    Call open = IndexView.pointInTime(index.name(), KEPT);
    String id = index.ask(open).path("pit_id").asString();
    try {
      pages(id, filter, sink);
    } finally {
      ObjectNode closed = Json.object("pit_id", Json.array().add(id));
      index.ask(Call.delete("/_search/point_in_time", closed));
    }
  }

  private void pages(String id, ObjectNode filter, Consumer<FoundRuling> sink) {
    FoundLetters letters = new FoundLetters(index, Optional.of(id));
    ObjectNode body = Json.object("query", ClauseJson.narrowing(filter)).put("size", PAGE);
    body.put("track_total_hits", false).put("_source", false);
    body.set("docvalue_fields", FoundLetters.Place.fields());
    body.set("sort", SearchBody.byId());
    body.set("pit", Json.object().put("id", id).put("keep_alive", KEPT));
    List<JsonNode> page = page(body);
    while (!page.isEmpty()) {
      letters.read(page.stream().map(FoundLetters.Place::of).toList()).forEach(sink);
      body.set("search_after", page.getLast().path("sort"));
      page = page.size() < PAGE ? List.of() : page(body);
    }
  }

  private List<JsonNode> page(ObjectNode body) {
    return index.searchPointInTime(body).path("hits").path("hits").valueStream().toList();
  }
}
