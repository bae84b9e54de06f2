package org.imrsearch.vocabulary;

import org.imrsearch.determination.Decision;

/** One part of the free words of a query. */
public sealed interface QueryWord {

  /** Returns what the part is searched by. */
  Named named();

  /** Names what is looked for. */
  record Subject(Named named) implements QueryWord {}

  /** Only joins others, and is not sought. */
  record Stop(Named named) implements QueryWord {}

  /** Carries little that tells one ruling from another. */
  record Idle(Named named) implements QueryWord {}

  /**
   * Names a decision.
   *
   * @param certain whether only rulings of that decision are meant
   */
  record Outcome(Named named, Decision decision, boolean certain) implements QueryWord {}
}
