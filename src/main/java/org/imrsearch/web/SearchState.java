package org.imrsearch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;

/**
 * A search as the address of a page or of the API holds it, all of it and nothing else: {@code
 * q=mri&filter=decision=overturned&sort=newest}. Immutable; a link to a changed search is the
 * address of a changed state.
 *
 * @param query the query as typed
 * @param filters what must match besides, each {@code FIELD=VALUE}
 * @param excludes what must not match, each {@code FIELD=VALUE}
 * @param order the order of hits
 * @param limit how many hits
 * @param offset how many hits are passed over
 * @param allWords whether every word must match, however few rulings hold them
 * @param collapse whether rulings of nearly the same rationale are shown once
 */
public record SearchState(
    String query,
    List<String> filters,
    List<String> excludes,
    Order order,
    int limit,
    int offset,
    boolean allWords,
    boolean collapse) {
  static final int USUAL_LIMIT = 10;
  static final int MOST_HITS = 100;

  /** The deepest hit that an engine shows; what lies beyond is for an export. */
  static final int DEEPEST = 10_000;

  /** The names of the parameters that a state is read from. */
  static final Set<String> NAMES = SearchParameters.names(SearchParameters.ALL);

  public SearchState {
    filters = List.copyOf(filters);
    excludes = List.copyOf(excludes);
  }

  /** A search for everything. */
  public static SearchState everything() {
    return new SearchState("", List.of(), List.of(), Order.RELEVANCE, USUAL_LIMIT, 0, false, false);
  }

  /**
   * Reads a state; what is wrong with it is a {@link ProblemException}. What the resource takes no
   * parameter for is as usual.
   */
  static SearchState of(Parameters parameters) {
    Parameters given = parameters.alsoReadBy(NAMES);
    return new SearchState(
        SearchParameters.QUERY.of(given).strip(),
        SearchParameters.FILTERS.of(given),
        SearchParameters.EXCLUDES.of(given),
        SearchParameters.SORT.of(given),
        SearchParameters.LIMIT.of(given),
        SearchParameters.OFFSET.of(given),
        SearchParameters.ALL_WORDS.of(given),
        SearchParameters.COLLAPSE.of(given));
  }

  /** Reads what narrows a search and nothing else, for what shows no hits. */
  static SearchState narrowing(Parameters given, boolean allWords) {
    return new SearchState(
        SearchParameters.QUERY.of(given).strip(),
        SearchParameters.FILTERS.of(given),
        SearchParameters.EXCLUDES.of(given),
        Order.RELEVANCE,
        0,
        0,
        allWords,
        false);
  }

  /** Makes the search of it; what can't be understood is a {@link ProblemException}. */
  SearchRequest request(Archive archive, List<FacetRequest> facets) {
    return request(archive, facets, new Matching(allWords, collapse, false));
  }

  /** Makes the search of it, taken otherwise. */
  SearchRequest request(Archive archive, List<FacetRequest> facets, Matching matching) {
    return new SearchRequest(
        query,
        reading("q", query, archive.queries()::parse),
        constraints("filter", filters, archive),
        constraints("exclude", excludes, archive),
        facets,
        Math.min(limit, DEEPEST - offset),
        offset,
        order,
        matching);
  }

  /** Reads filters, so that a mistake in one is told with the name of its parameter. */
  static List<Filter> constraints(String parameter, List<String> texts, Archive archive) {
    return texts.stream().map(text -> reading(parameter, text, archive.filters()::filter)).toList();
  }

  /** Reads the text of a parameter, so that a mistake in it is told with the parameter's name. */
  static <T> T reading(String parameter, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (QueryException e) {
      throw new ProblemException(Problem.query(parameter, text, e.error()));
    }
  }

  /** Returns the search with another query, from its first hit. */
  public SearchState querying(String other) {
    return new SearchState(other, filters, excludes, order, limit, 0, allWords, collapse);
  }

  /** Returns the search with one constraint more, from its first hit. */
  public SearchState filtering(String filter) {
    return narrowed(with(filters, filter), without(excludes, filter));
  }

  /** Returns the search with one exclusion more, from its first hit. */
  public SearchState excluding(String exclude) {
    return narrowed(without(filters, exclude), with(excludes, exclude));
  }

  /** Returns the search without a constraint or exclusion, from its first hit. */
  public SearchState dropping(String constraint) {
    return narrowed(without(filters, constraint), without(excludes, constraint));
  }

  /** Returns the search with no constraint on a field, from its first hit. */
  public SearchState freeing(String field) {
    return narrowed(filters.stream().filter(f -> !f.startsWith(field + "=")).toList(), excludes);
  }

  private SearchState narrowed(List<String> byFilters, List<String> byExcludes) {
    return new SearchState(query, byFilters, byExcludes, order, limit, 0, allWords, collapse);
  }

  /** Returns the search in another order, from its first hit. */
  public SearchState ordered(Order other) {
    return new SearchState(query, filters, excludes, other, limit, 0, allWords, collapse);
  }

  /** Returns the same search, showing so many hits from another one on. */
  public SearchState showing(int hits, int from) {
    return new SearchState(query, filters, excludes, order, hits, from, allWords, collapse);
  }

  /** Returns the search that may show rulings of nearly the same rationale once. */
  public SearchState collapsing(boolean once) {
    return new SearchState(query, filters, excludes, order, limit, 0, allWords, once);
  }

  /** Returns the search that finds only rulings with every word, or may let words go. */
  public SearchState demanding(boolean everyWord) {
    return new SearchState(query, filters, excludes, order, limit, 0, everyWord, collapse);
  }

  /** Returns the same question with no constraint at all. */
  public SearchState unconstrained() {
    return narrowed(List.of(), List.of());
  }

  /** Returns the search for the same rulings, whichever of them are shown and in which order. */
  public SearchState everyRuling() {
    return new SearchState(
        query, filters, excludes, Order.RELEVANCE, USUAL_LIMIT, 0, allWords, false);
  }

  /** Returns whether there is nothing to search for. */
  public boolean isEverything() {
    return query.isEmpty() && filters.isEmpty() && excludes.isEmpty();
  }

  /** Returns the address of the search on a page: {@code /?q=mri}; no parameter that is usual. */
  public String on(String path) {
    List<String> pairs = new ArrayList<>();
    if (!query.isEmpty()) {
      pairs.add(pair("q", query));
    }
    filters.forEach(filter -> pairs.add(pair("filter", filter)));
    excludes.forEach(exclude -> pairs.add(pair("exclude", exclude)));
    if (order != Order.RELEVANCE) {
      pairs.add(pair("sort", order.name().toLowerCase(Locale.ROOT)));
    }
    if (limit != USUAL_LIMIT) {
      pairs.add(pair("limit", Integer.toString(limit)));
    }
    if (offset != 0) {
      pairs.add(pair("offset", Integer.toString(offset)));
    }
    if (allWords) {
      pairs.add(pair("allWords", "true"));
    }
    if (collapse) {
      pairs.add(pair("collapse", "true"));
    }
    String joint = path.contains("?") ? "&" : "?";
    return pairs.isEmpty() ? path : path + joint + String.join("&", pairs);
  }

  /** Writes a parameter as addresses have it. */
  public static String pair(String name, String value) {
    return name + "=" + encoded(value);
  }

  /** Writes a value as addresses have it; slashes and equals signs stay readable. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%3D", "=")
        .replace("%3A", ":");
  }

  private static List<String> with(List<String> all, String one) {
    List<String> more = new ArrayList<>(all);
    if (!more.contains(one)) {
      more.add(one);
    }
    return more;
  }

  private static List<String> without(List<String> all, String one) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }
}
