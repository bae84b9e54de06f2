package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Clauses that must all match. Clauses that hold no word to look for are left out. */
final class ClauseGroup {
  private final Query everything;
  private final List<BooleanClause> clauses = new ArrayList<>();

  /**
   * @param everything what is narrowed where only negative clauses stand
   */
  ClauseGroup(Query everything) {
    this.everything = everything;
  }

  void must(Optional<Query> clause) {
    add(clause, Occur.MUST);
  }

  void filter(Optional<Query> clause) {
    add(clause, Occur.FILTER);
  }

  void not(Optional<Query> clause) {
    add(clause, Occur.MUST_NOT);
  }

  private void add(Optional<Query> clause, Occur occur) {
    clause.ifPresent(query -> clauses.add(new BooleanClause(query, occur)));
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  Query query() {
    return narrowed(List.of());
  }

  /** Returns the clauses together with further filters; the group stays as it is. */
  Query narrowed(List<Query> filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses.forEach(all::add);
    filters.forEach(filter -> all.add(filter, Occur.FILTER));
    if (filters.isEmpty() && clauses.stream().allMatch(BooleanClause::isProhibited)) {
      all.add(everything, Occur.FILTER);
    }
    return all.build();
  }
}
