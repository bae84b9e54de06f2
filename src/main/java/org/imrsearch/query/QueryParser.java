package org.imrsearch.query;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * Reads the query language. Every text yields a query or a {@link QueryException}; the time taken
 * grows with the length of the text and no faster.
 *
 * <pre>
 * query    = [ any ]                          nothing at all finds everything
 * any      = all { "OR" all }
 * all      = clause { [ "AND" ] clause }      what stands side by side must all match
 * clause   = { "NOT" | "-" } primary          "-" at the start of a word, with no space after it
 * primary  = "(" any ")" | field value | value
 * field    = NAME ":"                         a name of the schema, in any case
 * value    = "(" any ")"                      the same, each value in it meant for the field
 *          | phrase | range | term
 * phrase   = '"' TEXT '"' [ "~" NUMBER ]      as written; the number lets words stand between
 * range    = END ".." END                     dates, numbers and pages; one END may be left out
 * term     = "*"                              everything
 *          | CASE                             CM14-0001003, cm14 1003, 14-0001003
 *          | CASE "*"                         all cases that begin so, CM14-00*
 *          | WORD "*"                         also inside a word; at least two letters before it
 *          | WORD "~" [ "1" | "2" ]           words spelt like it
 *          | WORD
 * </pre>
 *
 * <p>{@code AND} binds closer than {@code OR}. The operators are in capitals, alone between spaces.
 * A date is a year, a month ({@code 2014-03}) or a day ({@code 2014-03-07}). Punctuation around
 * words is passed over. A word may hold hyphens and slashes: {@code L4-L5} is one. A colon is text
 * unless letters alone stand before it and something directly after it.
 *
 * <p>What a value becomes depends on its field. In a text field it is words. In a keyword or path
 * field it is the whole value that the field's catalogue knows under this name; failing that, a
 * path if it has a slash, words if the field's words are searched, or else the value as typed. A
 * procedure without a part of the body, {@code procedure:MRI}, means it on any part.
 *
 * <p>The query is in a normal form: no conjunction stands directly in a conjunction and no
 * disjunction in a disjunction; {@link Query.Not} stands in conjunctions only and never on another
 * {@code Not}; {@link Query.All} stands in a conjunction only where all the other parts are
 * negated, and then first. {@link QueryPrinter} writes it as text that reads back as the same
 * query.
 */
public final class QueryParser {
  /** The longest query, in characters: some twenty times the longest that people type. */
  static final int MAX_LENGTH = 10_000;

  private final IndexSchema schema;
  private final ValueReader values;

  /**
   * @param schema the fields there are
   * @param vocabulary the catalogues by whose names values may be given
   */
  public QueryParser(IndexSchema schema, Vocabulary vocabulary) {
    this(schema, new FieldAliases(vocabulary));
  }

  /**
   * @param schema the fields there are
   * @param aliases finds the value of a field that a text stands for, if it is the name of one
   */
  public QueryParser(IndexSchema schema, BiFunction<Field, String, Optional<String>> aliases) {
    this.schema = schema;
    this.values = new ValueReader(aliases);
  }

  /**
   * Reads a query.
   *
   * @throws QueryException when it can't be understood; says where and why
   */
  public Query parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw QueryException.at(
          text,
          MAX_LENGTH,
          MAX_LENGTH + 1,
          "a query of more than " + MAX_LENGTH + " characters",
          "Search for the few words that matter.");
    }
    return new Descent(text, QueryLexer.tokens(schema, text), values, schema).whole();
  }

  /**
   * Finds the words of a query that must match, where they stand in it.
   *
   * @throws QueryException when the query can't be cut into words
   */
  public List<TypedWord> words(String text) {
    return TypedWord.in(schema, text);
  }
}
