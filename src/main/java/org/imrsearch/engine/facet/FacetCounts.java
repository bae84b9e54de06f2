package org.imrsearch.engine.facet;

/** What was counted of one facet field over the rulings of one search. */
public interface FacetCounts {
  /** Returns the values that have numbers, as a tree. */
  FacetNames names();

  /** Returns how many rulings have a value, or one below it. */
  int count(int value);

  /**
   * Returns how many rulings of one decision have a value.
   *
   * @param decision a {@link DecisionCode}
   */
  int count(int value, int decision);
}
