package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexException;
import org.imrsearch.letter.DeterminationJsonReader;
import org.imrsearch.query.FoundRuling;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the letters of rulings that were found. A search sees the state of the last refresh, and so
 * must this: a letter that was read as of now could be another already.
 */
final class FoundLetters {
  private static final int MOST_AT_ONCE = 500;

  private final IndexView index;
  private final Optional<String> pointInTime;

  /**
   * @param pointInTime where the rulings were found; empty for the newest state
   */
  FoundLetters(IndexView index, Optional<String> pointInTime) {
    this.index = index;
    this.pointInTime = pointInTime;
  }

  /**
   * A ruling that was found.
   *
   * @param id its determination's
   * @param put which writing of the letter it belongs to
   */
  record Place(String id, int number, String put) {
    /** Reads it from a hit that brings the doc values of {@link #fields}. */
    static Place of(JsonNode hit) {
      JsonNode fields = hit.path("fields");
      return new Place(
          fields.path(DocumentLayout.ID).path(0).asString(),
          fields.path(DocumentLayout.NUMBER).path(0).asInt(),
          fields.path(DocumentLayout.PUT).path(0).asString());
    }

    /** Returns what hits must bring. */
    static ArrayNode fields() {
      return Json.array().add(DocumentLayout.ID).add(DocumentLayout.NUMBER).add(DocumentLayout.PUT);
    }
  }

  private record Letter(Determination determination, String put) {}

  /** A letter was written anew between the search and the reading of its letters. */
  static final class CrossedException extends IndexException {
    private static final long serialVersionUID = 1L;

    private CrossedException(String id) {
      super(
          "the letter "
              + id
              + " is half written, or being written anew; try again, and if it stays so, index it"
              + " again: `imr check` lists such letters");
    }
  }

  /**
   * Returns the rulings in the order given.
   *
   * @throws CrossedException when a letter is not the one that was searched
   */
  List<FoundRuling> read(List<Place> places) {
    Map<String, Letter> letters = letters(places);
    List<FoundRuling> rulings = new ArrayList<>(places.size());
    for (Place place : places) {
      Letter letter = letters.get(place.id);
      if (letter == null
          || !letter.put.equals(place.put)
          || letter.determination.rulings().size() < place.number) {
        throw new CrossedException(place.id);
      }
      Determination whole = letter.determination;
      rulings.add(new FoundRuling(whole, whole.rulings().get(place.number - 1)));
    }
    return rulings;
  }

  private Map<String, Letter> letters(List<Place> places) {
    Set<String> distinct = new LinkedHashSet<>();
    places.forEach(place -> distinct.add(place.id));
    List<String> ids = List.copyOf(distinct);
    Map<String, Letter> letters = new HashMap<>();
    for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE));
      for (JsonNode hit : search(some).path("hits").path("hits")) {
        Determination letter = letter(hit);
        String put = hit.path("fields").path(DocumentLayout.PUT).path(0).asString();
        letters.put(letter.id(), new Letter(letter, put));
      }
    }
    return letters;
  }

  /** Returns the letter in a hit that brings its source. */
  static Determination letter(JsonNode hit) {
    JsonNode json = hit.path("_source").path("imr").path("json");
    return DeterminationJsonReader.decode(json.traverse(ObjectReadContext.empty()));
  }

  private JsonNode search(List<String> ids) {
    ArrayNode wanted = Json.array();
    ids.forEach(wanted::add);
    ArrayNode filter = Json.array();
    filter.add(ClauseJson.term(DocumentLayout.TYPE, DocumentLayout.LETTER));
    filter.add(Json.object("terms", Json.object(DocumentLayout.ID, wanted)));
    ObjectNode body =
        Json.object("query", Json.object("bool", Json.object("filter", filter)))
            .put("size", ids.size())
            .put("track_total_hits", false);
    body.putArray("docvalue_fields").add(DocumentLayout.PUT);
    if (pointInTime.isEmpty()) {
      return index.search(body);
    }
    body.set("pit", Json.object().put("id", pointInTime.get()));
    return index.searchPointInTime(body);
  }
}
