package org.imrsearch.cli;

/** How the hits of a search are printed. */
enum SearchFormat {
  TABLE,
  JSON,
  NDJSON,
  CSV
}
