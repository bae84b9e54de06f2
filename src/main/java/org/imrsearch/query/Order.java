package org.imrsearch.query;

/** The order of hits; ties are broken by case and ruling, so that the order is total. */
public enum Order {
  /** Best match first. */
  RELEVANCE,
  /** Latest decision first; undated last. */
  NEWEST,
  /** Earliest decision first; undated last. */
  OLDEST
}
