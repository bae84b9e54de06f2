package org.imrsearch.corpus;

/**
 * A piece of a letter's page.
 *
 * @param kind how it is laid out
 * @param text its text, on one line unless it is as it stands
 */
record Block(Kind kind, String text) {

  /** How a block is laid out. */
  enum Kind {
    /** Centered. */
    HEADING,
    /** Wrapped, with an empty line after it. */
    PARAGRAPH,
    /** Wrapped, with the next block on the next line. */
    LINE,
    /** Put on the page as it stands, line by line. */
    AS_IS
  }

  static Block heading(String text) {
    return new Block(Kind.HEADING, text);
  }

  static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, text);
  }

  static Block line(String text) {
    return new Block(Kind.LINE, text);
  }

  static Block asIs(String text) {
    return new Block(Kind.AS_IS, text);
  }
}
