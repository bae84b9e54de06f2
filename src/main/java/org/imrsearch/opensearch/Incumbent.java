package org.imrsearch.opensearch;

/**
 * What a letter takes the place of.
 *
 * @param version the highest of its documents'; 0 when there are none
 * @param rulings the number of its last ruling
 */
record Incumbent(long version, int rulings) {
  static final Incumbent NONE = new Incumbent(0, 0);

  boolean isNone() {
    return version == 0;
  }
}
