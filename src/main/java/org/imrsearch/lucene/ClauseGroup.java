package org.imrsearch.lucene;

import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Clauses that must all match. Clauses that hold no word to look for are left out. */
final class ClauseGroup {
  private final Query everything;
  private final BooleanQuery.Builder clauses = new BooleanQuery.Builder();
  private boolean positive;
  private boolean negative;

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

  private void add(Optional<Query> clause, Occur occur) {
    clause.ifPresent(query -> clauses.add(query, occur));
    positive |= clause.isPresent();
  }

  void not(Optional<Query> clause) {
    clause.ifPresent(query -> clauses.add(query, Occur.MUST_NOT));
    negative |= clause.isPresent();
  }

  boolean isEmpty() {
    return !positive && !negative;
  }

  Query query() {
    if (!positive) {
      clauses.add(everything, Occur.FILTER);
    }
    return clauses.build();
  }
}
