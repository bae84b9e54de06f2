package org.imrsearch.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer.
 *
 * @param query the query as typed
 * @param relaxed whether hits need not hold every word of the query
 * @param letGo where it was relaxed, the words that hits may lack, the least telling first
 * @param didYouMean where nothing was found, or not with a word that no letter has, a query like
 *     this one that finds something
 * @param rulings how many rulings match
 * @param determinations in how many letters they stand
 * @param exact whether the two totals are exact
 * @param tookMillis the time the engine took
 * @param hits the rulings asked for
 * @param facets the values counted, by field, in the order asked for
 */
public record SearchResponse(
    String query,
    boolean relaxed,
    List<String> letGo,
    Optional<String> didYouMean,
    long rulings,
    long determinations,
    boolean exact,
    long tookMillis,
    List<Hit> hits,
    Map<String, List<FacetCount>> facets) {
  public SearchResponse {
    letGo = List.copyOf(letGo);
    hits = List.copyOf(hits);
  }

  /** An answer to the query as it stands. */
  public SearchResponse(
      String query,
      long rulings,
      long determinations,
      boolean exact,
      long tookMillis,
      List<Hit> hits,
      Map<String, List<FacetCount>> facets) {
    this(
        query,
        false,
        List.of(),
        Optional.empty(),
        rulings,
        determinations,
        exact,
        tookMillis,
        hits,
        facets);
  }

  /** Returns the same answer with a query that may be meant instead. */
  public SearchResponse suggesting(String otherQuery) {
    return new SearchResponse(
        query,
        relaxed,
        letGo,
        Optional.of(otherQuery),
        rulings,
        determinations,
        exact,
        tookMillis,
        hits,
        facets);
  }
}
