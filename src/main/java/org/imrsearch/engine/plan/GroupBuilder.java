package org.imrsearch.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers a {@link Clause.Group}. Clauses that hold no word to look for are left out. */
final class GroupBuilder {
  private final List<Clause> must = new ArrayList<>();
  private final List<Clause> should = new ArrayList<>();
  private final List<Clause> filter = new ArrayList<>();
  private final Map<String, Clause> filters = new LinkedHashMap<>();
  private final List<Clause> not = new ArrayList<>();

  /** Returns a builder of the same clauses, to add others to. */
  GroupBuilder copy() {
    GroupBuilder copy = new GroupBuilder();
    copy.must.addAll(must);
    copy.should.addAll(should);
    copy.filter.addAll(filter);
    copy.filters.putAll(filters);
    copy.not.addAll(not);
    return copy;
  }

  void must(Optional<? extends Clause> clause) {
    clause.ifPresent(must::add);
  }

  void should(Clause clause) {
    should.add(clause);
  }

  void filter(Optional<? extends Clause> clause) {
    clause.ifPresent(filter::add);
  }

  /** Adds the one filter on a field, which {@link Clause.Group#without} leaves out. */
  void filterBy(String field, Clause clause) {
    filters.put(field, clause);
  }

  void not(Optional<? extends Clause> clause) {
    clause.ifPresent(not::add);
  }

  boolean isEmpty() {
    return must.isEmpty()
        && should.isEmpty()
        && filter.isEmpty()
        && filters.isEmpty()
        && not.isEmpty();
  }

  Clause.Group group() {
    return new Clause.Group(must, should, filter, new LinkedHashMap<>(filters), not);
  }
}
