package org.imrsearch.query;

import java.util.ArrayList;
import java.util.List;

/** Puts parts together so that the query stays in the normal form {@link QueryParser} tells of. */
final class NormalForm {
  private NormalForm() {}

  /** All of the parts; at least one, which may be negated. */
  static Query and(List<Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.And and) {
        flat.addAll(and.parts());
      } else {
        flat.add(part);
      }
    }
    flat.removeIf(Query.All.class::isInstance);
    if (flat.stream().allMatch(Query.Not.class::isInstance)) {
      flat.addFirst(new Query.All());
    }
    return flat.size() == 1 ? flat.getFirst() : new Query.And(flat);
  }

  /** Any of the parts; at least one, none negated. */
  static Query or(List<Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Or or) {
        flat.addAll(or.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Query.Or(flat);
  }
}
