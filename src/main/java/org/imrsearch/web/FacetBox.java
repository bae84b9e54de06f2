package org.imrsearch.web;

import java.util.List;

/**
 * The values of one field beside the results.
 *
 * @param field the field's name
 * @param label its name for people
 * @param help what it holds
 * @param lines the commonest values
 * @param shares whether the share of the overturned tells anything
 * @param cut whether there may be more values than are shown
 * @param all where all values are
 */
public record FacetBox(
    String field,
    String label,
    String help,
    List<FacetLine> lines,
    boolean shares,
    boolean cut,
    String all) {
  public FacetBox {
    lines = List.copyOf(lines);
  }
}
