package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Clauses that must all match, and the filters by fields, of which each can be left out again.
 * Clauses that hold no word to look for are left out.
 */
final class ClauseGroup {
  private final Query everything;
  private final List<BooleanClause> clauses = new ArrayList<>();
  private final Map<String, Query> filters = new LinkedHashMap<>();

  /**
   * @param everything what is narrowed where only negative clauses stand
   */
  ClauseGroup(Query everything) {
    this.everything = everything;
  }

  /** Returns a group of the same clauses, to add others to. */
  ClauseGroup copy() {
    ClauseGroup copy = new ClauseGroup(everything);
    copy.clauses.addAll(clauses);
    copy.filters.putAll(filters);
    return copy;
  }

  void must(Optional<Query> clause) {
    add(clause, Occur.MUST);
  }

  /** Adds what need not match, and ranks higher where it does. */
  void should(Query clause) {
    clauses.add(new BooleanClause(clause, Occur.SHOULD));
  }

  void filter(Optional<Query> clause) {
    add(clause, Occur.FILTER);
  }

  /** Adds the one filter on a field, which {@link #without} leaves out. */
  void filterBy(String field, Query filter) {
    filters.put(field, filter);
  }

  void not(Optional<Query> clause) {
    add(clause, Occur.MUST_NOT);
  }

  private void add(Optional<Query> clause, Occur occur) {
    clause.ifPresent(query -> clauses.add(new BooleanClause(query, occur)));
  }

  boolean isEmpty() {
    return clauses.isEmpty() && filters.isEmpty();
  }

  boolean isFilteredBy(String field) {
    return filters.containsKey(field);
  }

  Query query() {
    return query(filters);
  }

  /**
   * Returns what the group asks for but for the filter on a field. What stays keeps its meaning: a
   * page still belongs to the guideline that was filtered by.
   */
  Query without(String field) {
    Map<String, Query> others = new LinkedHashMap<>(filters);
    others.remove(field);
    return query(others);
  }

  private Query query(Map<String, Query> filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses.forEach(all::add);
    filters.values().forEach(filter -> all.add(filter, Occur.FILTER));
    if (filters.isEmpty() && clauses.stream().noneMatch(BooleanClause::isRequired)) {
      all.add(everything, Occur.FILTER);
    }
    return all.build();
  }
}
