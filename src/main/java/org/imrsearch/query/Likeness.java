package org.imrsearch.query;

import java.util.List;
import java.util.Optional;

/**
 * What rulings may have in common with something that is not a query: each trait counts for itself,
 * and none must be there.
 *
 * @param traits what counts, with its weight; the traits of one kind are alternatives, of which the
 *     heaviest that a ruling has counts
 * @param text a text of which the telling words count, as many as a ruling holds
 * @param textWeight what a ruling gains that holds all telling words
 * @param filters what rulings must match
 * @param excludes what they must not match
 * @param except the determination whose rulings are left out
 */
public record Likeness(
    List<Trait> traits,
    String text,
    double textWeight,
    List<Filter> filters,
    List<Filter> excludes,
    Optional<String> except) {
  public Likeness {
    traits = List.copyOf(traits);
    filters = List.copyOf(filters);
    excludes = List.copyOf(excludes);
  }

  /**
   * Something that rulings may have.
   *
   * @param kind the kind of trait, of which one counts
   * @param query what has it
   * @param weight what it is worth; more than 0
   */
  public record Trait(String kind, Query query, double weight) {}
}
