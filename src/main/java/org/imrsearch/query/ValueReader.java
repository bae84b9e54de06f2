package org.imrsearch.query;

import java.util.Optional;
import java.util.function.BiFunction;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.schema.Field;
import org.imrsearch.vocabulary.Catalogue;

/** Makes a query of one value, by the type of the field it is meant for. */
final class ValueReader {
  /** The field whose values are cases, in any spelling. */
  static final String CASE = "case";

  private final BiFunction<Field, String, Optional<String>> aliases;

  ValueReader(BiFunction<Field, String, Optional<String>> aliases) {
    this.aliases = aliases;
  }

  /** A phrase that no field stands before. */
  Query freeQuoted(String query, Token.Quoted quoted) {
    Optional<CaseNumber> number = CaseSpelling.read(quoted.text());
    return number.isPresent()
        ? new Query.OfCase(number.get())
        : phrase(Optional.empty(), Span.of(query, quoted), quoted);
  }

  /** A value of a field, without quotes. */
  Query chunk(Field field, Span span) {
    return switch (field) {
      case Field.TextField f -> TermReader.read(Optional.of(f.name()), span);
      case Field.KeywordField f -> wholeChunk(f, span);
      case Field.PathField f -> wholeChunk(f, span);
      case Field.DateField f -> RangeReader.days(f.name(), withoutStop(span));
      case Field.NumberField f -> RangeReader.numbers(f.name(), withoutStop(span));
      case Field.PageField f -> RangeReader.numbers(f.name(), withoutStop(span));
    };
  }

  /** A value of a field, in quotes. */
  Query quoted(Field field, String query, Token.Quoted quoted) {
    Span whole = Span.of(query, quoted);
    Span inside = new Span(query, quoted.start() + 1, quoted.close());
    return switch (field) {
      case Field.TextField f -> phrase(Optional.of(f.name()), whole, quoted);
      case Field.KeywordField f -> wholeQuoted(f, whole, quoted);
      case Field.PathField f -> wholeQuoted(f, whole, quoted);
      case Field.DateField f -> RangeReader.days(f.name(), inside);
      case Field.NumberField f -> RangeReader.numbers(f.name(), inside);
      case Field.PageField f -> RangeReader.numbers(f.name(), inside);
    };
  }

  /** The value that a text names by any alias. */
  Optional<String> name(Field field, String text) {
    return aliases.apply(field, text);
  }

  /** The whole value that a text names by any alias, or that it is as a path. */
  Optional<Query> known(Field field, String text) {
    Optional<String> canonical = aliases.apply(field, text);
    boolean path = field instanceof Field.PathField && text.indexOf('/') >= 0;
    return canonical
        .or(() -> path ? Optional.of(text) : Optional.empty())
        .map(value -> new Query.Value(field.name(), value));
  }

  /** The same, in a query: there a procedure that names no part of the body means it on any. */
  private Optional<Query> meant(Field field, String text) {
    boolean procedures =
        field instanceof Field.KeywordField
            && field.catalogue().equals(Optional.of(Catalogue.SERVICES))
            && field.wordSearch().isPresent();
    return known(field, text)
        .map(
            query ->
                procedures && query instanceof Query.Value v && v.value().indexOf(',') < 0
                    ? new Query.Phrase(Optional.of(v.field()), v.value(), 0)
                    : query);
  }

  private Query wholeChunk(Field field, Span span) {
    if (field.name().equals(CASE)) {
      return CaseSpelling.beginning(span, true).orElseGet(() -> ofCase(span, span.text()));
    }
    Span typed = withoutStop(span);
    boolean words = field.wordSearch().isPresent();
    if (TermReader.isPattern(typed)) {
      if (!words) {
        throw noWords(field, span);
      }
      return TermReader.read(Optional.of(field.name()), typed);
    }
    if (!WordParts.anyIn(typed.text())) {
      throw TermReader.nothing(span);
    }
    return meant(field, typed.text())
        .or(() -> meant(field, typed.trimmedTo("").text()))
        .orElseGet(
            () ->
                words
                    ? TermReader.read(Optional.of(field.name()), typed)
                    : new Query.Value(field.name(), typed.text()));
  }

  private Query wholeQuoted(Field field, Span whole, Token.Quoted quoted) {
    if (field.name().equals(CASE)) {
      return ofCase(new Span(whole.query(), quoted.start() + 1, quoted.close()), quoted.text());
    }
    boolean words = field.wordSearch().isPresent();
    if (quoted.slop() > 0) {
      if (!words) {
        throw noWords(field, whole);
      }
      return phrase(Optional.of(field.name()), whole, quoted);
    }
    if (!WordParts.anyIn(quoted.text())) {
      throw TermReader.nothing(whole);
    }
    return meant(field, quoted.text())
        .orElseGet(
            () ->
                words
                    ? phrase(Optional.of(field.name()), whole, quoted)
                    : new Query.Value(field.name(), quoted.text()));
  }

  private static Query phrase(Optional<String> field, Span whole, Token.Quoted quoted) {
    if (!WordParts.anyIn(quoted.text())) {
      throw TermReader.nothing(whole);
    }
    return new Query.Phrase(field, quoted.text(), quoted.slop());
  }

  /** A value of the field {@code case}. */
  static Query ofCase(Span span, String text) {
    boolean pattern = text.indexOf('*') >= 0;
    Optional<CaseNumber> number = pattern ? Optional.empty() : CaseSpelling.read(text);
    return number
        .map(Query.OfCase::new)
        .orElseThrow(
            () ->
                span.refuse(
                    "not a case number",
                    "Write it as CM14-0001003, cm14 1003 or 14-0001003;"
                        + " of several cases, what they begin with, CM14-00*."));
  }

  private static QueryException noWords(Field field, Span span) {
    String look = "; imr facets " + field.name() + " --find TEXT looks for it";
    return span.refuse(
        field.name() + " is searched by whole values, and * and ~ work on words",
        "Write the value in full" + (field.facet() ? look : "") + ".");
  }

  /** Leaves out the comma or the like that follows a value in a list or a sentence. */
  private static Span withoutStop(Span span) {
    int end = span.end();
    while (end > span.start() && ",;?!".indexOf(span.query().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.query(), span.start(), end);
  }
}
