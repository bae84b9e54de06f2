package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import org.imrsearch.query.SearchResponse;

/**
 * What the search page shows.
 *
 * @param state the search
 * @param open the paths whose values below are shown
 * @param constraints what narrows the search
 * @param answer what is found; empty where the search is wrong
 * @param mistake what is wrong with the search
 */
public record SearchPage(
    SearchState state,
    List<String> open,
    List<Constraint> constraints,
    Optional<Answer> answer,
    Optional<Mistake> mistake) {
  public SearchPage {
    open = List.copyOf(open);
    constraints = List.copyOf(constraints);
  }

  /**
   * What is found.
   *
   * @param found the answer of the engine
   * @param hits its hits
   * @param facets the values to narrow by
   * @param others the fields whose values stand elsewhere
   * @param decided when the rulings were decided
   * @param paging the way through the hits
   */
  public record Answer(
      SearchResponse found,
      List<ShownHit> hits,
      List<FacetBox> facets,
      List<Link> others,
      Timeline decided,
      Paging paging) {
    public Answer {
      hits = List.copyOf(hits);
      facets = List.copyOf(facets);
      others = List.copyOf(others);
    }
  }

  /** Returns the title of the browser's window. */
  public String title() {
    return (state.query().isEmpty() ? "Rulings" : state.query()) + " - IMR search";
  }

  /** Returns the address of an export of all rulings found. */
  public String export(String format) {
    return state.everyRuling().on("/api/v1/export?format=" + format);
  }

  /** Returns the address of the feed of the newest rulings found. */
  public String feed() {
    return state.everyRuling().on("/feed");
  }

  /** Returns the address of the figures of what is found; figures ask for every word anyway. */
  public String statistics() {
    return state.everyRuling().demanding(false).on("/statistics");
  }
}
