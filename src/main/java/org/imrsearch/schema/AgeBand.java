package org.imrsearch.schema;

/** Ages in tens, as they are counted in facets. */
final class AgeBand {
  private static final int YOUNGEST = 20;
  private static final int OLDEST = 70;

  private AgeBand() {}

  /** Returns "under 20", "20-29" and so on, or "70 and over". */
  static String of(int age) {
    if (age < YOUNGEST) {
      return "under " + YOUNGEST;
    }
    if (age >= OLDEST) {
      return OLDEST + " and over";
    }
    int first = age - age % 10;
    return first + "-" + (first + 9);
  }
}
