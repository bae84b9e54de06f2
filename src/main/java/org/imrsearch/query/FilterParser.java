package org.imrsearch.query;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * Reads filters, {@code FIELD=VALUE}, and facets, {@code FIELD} or {@code FIELD=N}. All to the
 * right of the equals sign is one value, with spaces and slashes and without operators; one pair of
 * quotes around it is passed over.
 *
 * <p>A value means what it means in a query, with one difference: in a keyword or path field it is
 * always a whole value, never words, so that filtering by a value that a facet shows leaves as many
 * rulings as the facet counts.
 */
public final class FilterParser {
  private static final int DEFAULT_SIZE = 10;
  private static final int MAX_DIGITS = 5;

  /** Of a path, a facet shows the values at its root and those just below. */
  private static final int PATH_DEPTH = 2;

  private final IndexSchema schema;
  private final ValueReader values;

  /**
   * @param schema the fields there are
   * @param vocabulary the catalogues by whose names values may be given
   */
  public FilterParser(IndexSchema schema, Vocabulary vocabulary) {
    this(schema, new FieldAliases(vocabulary));
  }

  /**
   * @param schema the fields there are
   * @param aliases finds the value of a field that a text stands for, if it is the name of one
   */
  public FilterParser(IndexSchema schema, BiFunction<Field, String, Optional<String>> aliases) {
    this.schema = schema;
    this.values = new ValueReader(aliases);
  }

  /**
   * Reads {@code FIELD=VALUE}.
   *
   * @throws QueryException when there is no such field, no value, or one that does not fit the
   *     field
   */
  public Filter filter(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new Span(text, 0, text.length())
          .refuse("a filter without a value", "Write FIELD=VALUE, such as decision=overturned.");
    }
    Field field = field(text, equals);
    Span typed = strip(new Span(text, equals + 1, text.length()));
    boolean quoted =
        typed.end() - typed.start() >= 2
            && WordParts.isQuote(text.charAt(typed.start()))
            && WordParts.isQuote(text.charAt(typed.end() - 1));
    Span value = quoted ? new Span(text, typed.start() + 1, typed.end() - 1) : typed;
    if (!WordParts.anyIn(value.text())) {
      throw TermReader.nothing(value);
    }
    boolean oneChunk = !quoted && value.text().chars().noneMatch(c -> WordParts.isSpace((char) c));
    return new Filter(field.name(), value(field, value, oneChunk));
  }

  /**
   * Reads {@code FIELD} or {@code FIELD=N}: the N commonest values, 10 if not said; of a path, on
   * each of its first two levels.
   *
   * @throws QueryException when there is no such field, it is no facet, or N is not a number from 1
   */
  public FacetRequest facet(String text) {
    int equals = text.indexOf('=');
    int end = equals < 0 ? text.length() : equals;
    Field field = facetField(text, end);
    int size = equals < 0 ? DEFAULT_SIZE : size(strip(new Span(text, end + 1, text.length())));
    int depth = field instanceof Field.PathField ? PATH_DEPTH : 1;
    return new FacetRequest(field.name(), size, depth, Optional.empty(), Optional.empty());
  }

  /**
   * Reads a request to browse the values of a field.
   *
   * @param name the field's name
   * @param size how many values on each level
   * @param depth how many levels
   * @param under a path to begin below, by any name that the field's catalogue has for it; of
   *     dates, a year
   * @param find text that the values' names must hold, or another name of one of them
   * @throws QueryException when there is no such field, it is no facet, or nothing lies below its
   *     values
   */
  public FacetRequest browse(
      String name, int size, int depth, Optional<String> under, Optional<String> find) {
    Field field = facetField(name, name.length());
    if (under.isPresent() && !hasLevels(field)) {
      List<String> levelled =
          schema.fields().stream().filter(f -> f.facet() && hasLevels(f)).map(Field::name).toList();
      String message = "nothing lies below the values of " + field.name();
      throw new QueryException(
          name, new QueryError(message, 0, name.length(), "", Optional.empty(), levelled));
    }
    return new FacetRequest(
        field.name(),
        size,
        depth,
        under.map(path -> values.name(field, path).orElse(path)),
        find,
        find.flatMap(text -> values.name(field, text)));
  }

  private static boolean hasLevels(Field field) {
    return field instanceof Field.PathField || field instanceof Field.DateField;
  }

  private Field facetField(String text, int end) {
    Field field = field(text, end);
    if (!field.facet()) {
      String message = field.name() + " is not counted as a facet";
      throw new QueryException(
          text, new QueryError(message, 0, end, "", Optional.empty(), schema.facets()));
    }
    return field;
  }

  private Field field(String text, int end) {
    return schema
        .field(text.substring(0, end).strip())
        .orElseThrow(() -> UnknownField.in(schema, text, 0, end));
  }

  private Query value(Field field, Span value, boolean oneChunk) {
    boolean pattern = oneChunk && value.text().indexOf('*') >= 0;
    return switch (field) {
      case Field.TextField f -> oneChunk ? values.chunk(f, value) : phrase(f, value);
      case Field.KeywordField f -> pattern ? values.chunk(f, value) : whole(f, value);
      case Field.PathField f -> pattern ? values.chunk(f, value) : whole(f, value);
      case Field.DateField f -> RangeReader.days(f.name(), value);
      case Field.NumberField f -> RangeReader.numbers(f.name(), value);
      case Field.PageField f -> RangeReader.numbers(f.name(), value);
    };
  }

  private static Query phrase(Field field, Span value) {
    return new Query.Phrase(Optional.of(field.name()), value.text(), 0);
  }

  private Query whole(Field field, Span value) {
    if (field.name().equals(ValueReader.CASE)) {
      return ValueReader.ofCase(value, value.text());
    }
    return values
        .known(field, value.text())
        .orElseGet(() -> new Query.Value(field.name(), value.text()));
  }

  private static int size(Span span) {
    String digits = span.text();
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MAX_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || Integer.parseInt(digits) == 0) {
      throw span.refuse(
          "not a number of values",
          "Write FIELD=N, with N from 1 to " + "9".repeat(MAX_DIGITS) + ".");
    }
    return Integer.parseInt(digits);
  }

  private static Span strip(Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && WordParts.isSpace(span.query().charAt(from))) {
      from++;
    }
    while (to > from && WordParts.isSpace(span.query().charAt(to - 1))) {
      to--;
    }
    return new Span(span.query(), from, to);
  }
}
