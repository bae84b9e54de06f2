package org.imrsearch.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.query.Query;

/**
 * Whose pages a page number means: those of the guidelines that stand beside it in one group of
 * clauses that must all match, {@code guideline:A page:57}; else those of the group around it; any
 * guideline's where there are none.
 *
 * @param clauses the clauses that stand together
 * @param around the group that this one stands in
 */
record PageScope(List<Query> clauses, Optional<PageScope> around) {

  /** Returns the scope of a group inside this one. */
  PageScope inside(List<Query> inner) {
    return new PageScope(inner, Optional.of(this));
  }

  /**
   * Returns the paths that pages in this group belong to; the empty path for any.
   *
   * @param within the path field; in {@code within.reviewer} and the like stand those of its paths
   *     that one party cites
   */
  List<Query.Value> paths(String within) {
    List<Query.Value> paths = new ArrayList<>();
    clauses.forEach(clause -> paths.addAll(values(clause, within)));
    if (!paths.isEmpty()) {
      return paths.stream().distinct().toList();
    }
    return around
        .map(group -> group.paths(within))
        .orElseGet(() -> List.of(new Query.Value(within, "")));
  }

  private static List<Query.Value> values(Query clause, String within) {
    if (clause instanceof Query.Value value) {
      boolean counts = value.field().equals(within) || value.field().startsWith(within + ".");
      return counts ? List.of(value) : List.of();
    }
    return clause instanceof Query.Or or ? alternatives(or, within) : List.of();
  }

  /** An alternative that names no guideline leaves the pages free. */
  private static List<Query.Value> alternatives(Query.Or or, String within) {
    List<Query.Value> all = new ArrayList<>();
    for (Query part : or.parts()) {
      List<Query.Value> values = values(part, within);
      if (values.isEmpty()) {
        return List.of();
      }
      all.addAll(values);
    }
    return all;
  }
}
