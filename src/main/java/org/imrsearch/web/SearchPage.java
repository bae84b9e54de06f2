package org.imrsearch.web;

import org.imrsearch.query.SearchResponse;

/**
 * What the search page shows.
 *
 * @param state the search
 * @param found its answer
 */
public record SearchPage(SearchState state, SearchResponse found) {}
