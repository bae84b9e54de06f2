package org.imrsearch.opensearch;

import java.util.function.Consumer;
import org.imrsearch.query.FoundRuling;
import tools.jackson.databind.node.ObjectNode;

/** Every ruling that a query finds, by pages of one point in time, in the order of ids. */
final class RulingPages {
  private static final int PAGE = 1_000;

  private final IndexView index;

  RulingPages(IndexView index) {
    this.index = index;
  }

  void forEach(ObjectNode filter, Consumer<FoundRuling> sink) {
    ObjectNode search = Json.object("query", ClauseJson.narrowing(filter)).put("_source", false);
    HitFields.ask(search, FoundLetters.Place.FIELDS).set("sort", SearchBody.byId());
    try (Pages pages = index.pages()) {
      FoundLetters letters = new FoundLetters(pages::ask);
      pages.eachPage(
          search,
          PAGE,
          page -> letters.read(page.stream().map(FoundLetters.Place::of).toList()).forEach(sink));
    }
  }
}
