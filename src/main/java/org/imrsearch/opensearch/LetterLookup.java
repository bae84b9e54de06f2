package org.imrsearch.opensearch;

import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.LetterStamp;
import tools.jackson.databind.JsonNode;

/** Finds one letter, as of the last refresh. */
final class LetterLookup {
  private final IndexView index;

  LetterLookup(IndexView index) {
    this.index = index;
  }

  Optional<Determination> letter(String id) {
    return find(id).map(FoundLetters::letter);
  }

  Optional<LetterStamp> stamp(String id) {
    return find(id).map(LetterStamps::of);
  }

  private Optional<JsonNode> find(String id) {
    return index
        .search(LetterStamps.search(ClauseJson.term(DocumentLayout.ID, id)).put("size", 1))
        .path("hits")
        .path("hits")
        .valueStream()
        .findFirst();
  }
}
