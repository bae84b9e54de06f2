package org.imrsearch.schema;

/** How an analysis chain cuts a text into tokens. */
public enum TokenizerKind {
  /** At the word boundaries of Unicode (UAX #29). */
  STANDARD("standard"),
  /** Not at all: the whole text is one token. */
  KEYWORD("keyword");

  private final String code;

  TokenizerKind(String code) {
    this.code = code;
  }

  /** Returns the name used in {@code analysis.yaml}. */
  public String code() {
    return code;
  }
}
