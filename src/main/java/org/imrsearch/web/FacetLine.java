package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value to narrow a search by.
 *
 * @param key what the filter on it is, which no other value shares
 * @param label its name for people
 * @param rulings how many rulings have it
 * @param share the share of them that is overturned
 * @param chosen whether the search is narrowed to it
 * @param choose the search that is narrowed to it besides; where it is chosen, the search that is
 *     not
 * @param leaveOut the search without what has it
 * @param unfold where the values below it are shown, or no longer are; empty where none lie below
 * @param children the values below it that are shown
 */
public record FacetLine(
    String key,
    String label,
    long rulings,
    OptionalDouble share,
    boolean chosen,
    String choose,
    String leaveOut,
    Optional<Unfold> unfold,
    List<FacetLine> children) {
  public FacetLine {
    children = List.copyOf(children);
  }

  /**
   * A switch for the values below.
   *
   * @param address where they are shown, or no longer are; empty where they can't be closed
   * @param open whether they are shown
   */
  public record Unfold(String address, boolean open) {}
}
