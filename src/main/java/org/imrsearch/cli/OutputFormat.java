package org.imrsearch.cli;

/** How an answer is printed. */
enum OutputFormat {
  TABLE,
  JSON
}
