package org.imrsearch.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;

/**
 * The syntax tree of a query; names of fields in it exist in the schema, and values fit them.
 * {@link QueryParser} tells of the language, and of the normal form that it brings queries into.
 */
public sealed interface Query {

  /** Everything. */
  record All() implements Query {}

  /** A case, in any spelling. */
  record OfCase(CaseNumber number) implements Query {}

  /**
   * Cases by the beginning of their number.
   *
   * @param beginning in the canonical spelling, from {@code CM16-} on
   */
  record CasesFrom(String beginning) implements Query {}

  /**
   * One word, matched by its stem.
   *
   * @param field the field to look in; empty for all that free words are searched in
   */
  record Word(Optional<String> field, String text) implements Query {}

  /**
   * Words in this order, as written.
   *
   * @param slop how many moves of a word are let pass; 0 for none
   */
  record Phrase(Optional<String> field, String text, int slop) implements Query {}

  /** Words that fit a pattern: {@code *} stands for any letters, {@code ?} for one. */
  record Wildcard(Optional<String> field, String pattern) implements Query {}

  /**
   * Words spelt like this one.
   *
   * @param edits how many letters may differ, 1 or 2
   */
  record Fuzzy(Optional<String> field, String text, int edits) implements Query {}

  /** A whole value of a keyword or path field; of a path, with all below it. */
  record Value(String field, String value) implements Query {}

  /** Days from the first to the last, both included; an end left out is open. */
  record Days(String field, Optional<LocalDate> from, Optional<LocalDate> to) implements Query {}

  /** Numbers from the first to the last, both included; an end left out is open. */
  record Numbers(String field, Optional<Long> from, Optional<Long> to) implements Query {}

  /** All of these; two at least. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Any of these; two at least. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Not this. */
  record Not(Query part) implements Query {}
}
