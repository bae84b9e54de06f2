package org.imrsearch.opensearch;

import org.imrsearch.query.Order;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of searches that say which hits are wanted and what of them. */
final class SearchBody {
  private SearchBody() {}

  /** Returns a search for the best rulings, so many and no totals. */
  static ObjectNode ranking(ObjectNode query, Order order, int size) {
    ObjectNode body = Json.object("query", query).put("size", size);
    body.put("track_total_hits", false).put("_source", false);
    HitFields.ask(body, FoundLetters.Place.FIELDS);
    if (order != Order.RELEVANCE) {
      body.put("track_scores", true);
    }
    body.set("sort", sort(order));
    return body;
  }

  /** Rulings that tie are in the order of their letters' ids, then of their numbers. */
  private static ArrayNode sort(Order order) {
    ArrayNode sort = Json.array();
    switch (order) {
      case RELEVANCE -> sort.add(Json.object().put("_score", "desc"));
      case NEWEST -> sort.add(byDay("desc"));
      case OLDEST -> sort.add(byDay("asc"));
    }
    return sort.addAll(byId());
  }

  static ArrayNode byId() {
    return Json.array()
        .add(Json.object().put(DocumentLayout.ID, "asc"))
        .add(Json.object().put(DocumentLayout.NUMBER, "asc"));
  }

  private static ObjectNode byDay(String direction) {
    ObjectNode day = Json.object().put("order", direction).put("missing", "_last");
    return Json.object(DocumentLayout.DECIDED, day);
  }
}
