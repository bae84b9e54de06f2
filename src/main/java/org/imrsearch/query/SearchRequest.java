package org.imrsearch.query;

import java.util.List;

/**
 * A search, ready for any engine.
 *
 * @param text the query as typed
 * @param query the query
 * @param filters what must match besides
 * @param excludes what must not match
 * @param facets the values to count
 * @param limit how many hits at most
 * @param offset how many hits to pass over
 * @param order the order of hits
 * @param matching how the query is taken
 */
public record SearchRequest(
    String text,
    Query query,
    List<Filter> filters,
    List<Filter> excludes,
    List<FacetRequest> facets,
    int limit,
    int offset,
    Order order,
    Matching matching) {
  public SearchRequest {
    filters = List.copyOf(filters);
    excludes = List.copyOf(excludes);
    facets = List.copyOf(facets);
  }

  /** A search that takes its query as usual. */
  public SearchRequest(
      String text,
      Query query,
      List<Filter> filters,
      List<Filter> excludes,
      List<FacetRequest> facets,
      int limit,
      int offset,
      Order order) {
    this(text, query, filters, excludes, facets, limit, offset, order, Matching.USUAL);
  }

  /** A search that counts what matches exactly, and shows no hits. */
  public static SearchRequest counting(
      Query query, List<Filter> filters, List<Filter> excludes, List<FacetRequest> facets) {
    return new SearchRequest(
        "", query, filters, excludes, facets, 0, 0, Order.RELEVANCE, Matching.EVERY_WORD);
  }
}
