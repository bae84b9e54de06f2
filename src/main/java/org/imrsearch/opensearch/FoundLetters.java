package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexException;
import org.imrsearch.letter.DeterminationJsonReader;
import org.imrsearch.query.FoundRuling;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the letters of rulings that were found. A search sees the state of the last refresh, and so
 * must this: a letter that was read as of now could be another already.
 */
final class FoundLetters {
  private static final int MOST_AT_ONCE = 500;

  private final Function<ObjectNode, JsonNode> search;

  /**
   * @param search asks the index as it was when the rulings were found
   */
  FoundLetters(Function<ObjectNode, JsonNode> search) {
    this.search = search;
  }

  /**
   * A ruling that was found.
   *
   * @param id its determination's
   * @param put which writing of the letter it belongs to
   */
  record Place(String id, int number, String put) {
    /** What hits must bring. */
    static final List<String> FIELDS =
        List.of(DocumentLayout.ID, DocumentLayout.NUMBER, DocumentLayout.PUT);

    /** Reads it from a hit that brings {@link #FIELDS}. */
    static Place of(JsonNode hit) {
      return new Place(
          HitFields.text(hit, DocumentLayout.ID),
          HitFields.number(hit, DocumentLayout.NUMBER).orElse(0L).intValue(),
          HitFields.text(hit, DocumentLayout.PUT));
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
      for (JsonNode hit : search.apply(byId(some)).path("hits").path("hits")) {
        Determination letter = letter(hit);
        String put = HitFields.text(hit, DocumentLayout.PUT);
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

  private static ObjectNode byId(List<String> ids) {
    ObjectNode wanted = LetterStamps.letters(ClauseJson.terms(DocumentLayout.ID, ids));
    ObjectNode body =
        Json.object("query", wanted).put("size", ids.size()).put("track_total_hits", false);
    return HitFields.ask(body, List.of(DocumentLayout.PUT));
  }
}
