package org.imrsearch.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the prose of a letter writes dates. Headers always write 05/31/2015. */
enum DateStyle {
  PADDED("MM/dd/yyyy"),
  PLAIN("M/d/yyyy"),
  WORDS("MMMM d, yyyy"),
  HYPHENS("MM-dd-yyyy"),
  SHORT_HYPHENS("M-d-yy"),
  SHORT("M/d/yy");

  private final DateTimeFormatter format;

  DateStyle(String pattern) {
    this.format = DateTimeFormatter.ofPattern(pattern, Locale.US);
  }

  String write(LocalDate date) {
    return format.format(date);
  }
}
