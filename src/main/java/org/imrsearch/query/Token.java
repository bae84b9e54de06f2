package org.imrsearch.query;

/** A piece of a query, with the place it stands at: from {@code start} to before {@code end}. */
sealed interface Token {
  int start();

  int end();

  /** An opening parenthesis. */
  record Open(int start, int end) implements Token {}

  /** A closing parenthesis. */
  record Close(int start, int end) implements Token {}

  /** {@code OR}. */
  record Or(int start, int end) implements Token {}

  /** {@code AND}. */
  record And(int start, int end) implements Token {}

  /** {@code NOT}, or a minus at the start of a word. */
  record Not(int start, int end) implements Token {}

  /**
   * A field's name and its colon.
   *
   * @param name as the schema spells it
   */
  record FieldName(String name, int start, int end) implements Token {}

  /** A run of characters without space, quote or parenthesis. */
  record Chunk(String text, int start, int end) implements Token {}

  /**
   * Text in quotes.
   *
   * @param text without the quotes, runs of space made one
   * @param slop the number after the tilde; 0 without one
   * @param close where the closing quote stands
   */
  record Quoted(String text, int slop, int start, int close, int end) implements Token {}

  /** The end of the query. */
  record End(int start, int end) implements Token {}
}
