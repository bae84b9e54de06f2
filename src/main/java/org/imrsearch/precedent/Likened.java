package org.imrsearch.precedent;

/**
 * How like two rulings are by one component.
 *
 * @param share from 0 for nothing in common to 1 for all
 * @param matched what they have in common, for people to read
 */
record Likened(double share, String matched) {
  static final Likened NOTHING = new Likened(0, "");
}
