package org.imrsearch.precedent;

import java.util.List;
import org.imrsearch.query.FacetCount;

/**
 * How often requests were overturned.
 *
 * @param rulings how many were decided
 * @param overturned how many of them were overturned
 */
public record Rate(long rulings, long overturned) {
  /** The 97.5 % point of the normal distribution: 95 % lie within. */
  private static final double Z = 1.959963984540054;

  public Rate {
    if (overturned < 0 || overturned > rulings) {
      throw new IllegalArgumentException(overturned + " of " + rulings);
    }
  }

  /** Returns how the rulings of a counted value fared that were decided. */
  public static Rate of(FacetCount count) {
    return new Rate(count.overturned() + count.upheld(), count.overturned());
  }

  /** Returns how the rulings of all values fared, of which each ruling has one at most. */
  public static Rate ofAll(List<FacetCount> counts) {
    long overturned = counts.stream().mapToLong(FacetCount::overturned).sum();
    long upheld = counts.stream().mapToLong(FacetCount::upheld).sum();
    return new Rate(overturned + upheld, overturned);
  }

  /** Returns the share overturned; 0 of none. */
  public double share() {
    return rulings == 0 ? 0 : (double) overturned / rulings;
  }

  /** Returns the lower end of the 95 % interval (Wilson, 1927); 0 of none. */
  public double low() {
    return rulings == 0 ? 0 : Math.max(0, centre() - spread());
  }

  /** Returns the upper end of the 95 % interval; 1 of none. */
  public double high() {
    return rulings == 0 ? 1 : Math.min(1, centre() + spread());
  }

  private double centre() {
    return (overturned + Z * Z / 2) / (rulings + Z * Z);
  }

  private double spread() {
    double p = share();
    return Z * Math.sqrt(rulings * p * (1 - p) + Z * Z / 4) / (rulings + Z * Z);
  }
}
