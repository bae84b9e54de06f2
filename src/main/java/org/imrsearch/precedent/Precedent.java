package org.imrsearch.precedent;

import java.util.List;
import org.imrsearch.query.FoundRuling;

/**
 * A ruling that compares to a matter.
 *
 * @param ruling the ruling
 * @param why what it has in common with the matter, the weightiest first
 * @param alike how many more rulings of nearly the same rationale stand behind it
 */
public record Precedent(FoundRuling ruling, List<Why> why, int alike) {
  public Precedent {
    why = List.copyOf(why);
  }

  /**
   * A part of the comparison.
   *
   * @param component by what they compare
   * @param matched what they have in common, for people to read
   * @param points what it is worth; those of all components together are 100 at most
   */
  public record Why(Component component, String matched, double points) {}

  /** Returns how much it compares, 0 to 100. */
  public double points() {
    return why.stream().mapToDouble(Why::points).sum();
  }
}
