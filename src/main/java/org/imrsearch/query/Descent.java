package org.imrsearch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/** One reading of one query: recursive descent over its tokens, by the grammar of QueryParser. */
final class Descent {
  private static final int MAX_DEPTH = 50;

  private final String query;
  private final List<Token> tokens;
  private final ValueReader values;
  private final IndexSchema schema;
  private int at;
  private int depth;

  Descent(String query, List<Token> tokens, ValueReader values, IndexSchema schema) {
    this.query = query;
    this.tokens = tokens;
    this.values = values;
    this.schema = schema;
  }

  Query whole() {
    if (tokens.size() == 1) {
      if (query.chars().allMatch(c -> WordParts.isSpace((char) c))) {
        return new Query.All();
      }
      throw new Span(query, 0, query.length())
          .refuse("nothing to search for", "Write words, or * for everything.");
    }
    Query result = any(Optional.empty());
    if (peek() instanceof Token.Close close) {
      throw span(close)
          .refuse("a closing parenthesis without an opening one", "Leave it out, or open one.");
    }
    return result;
  }

  private Query any(Optional<Field> field) {
    List<Query> parts = new ArrayList<>();
    parts.add(all(field));
    while (peek() instanceof Token.Or) {
      at++;
      parts.add(all(field));
    }
    return NormalForm.or(parts);
  }

  private Query all(Optional<Field> field) {
    List<Query> parts = new ArrayList<>();
    parts.add(clause(field));
    while (!(peek() instanceof Token.Or
        || peek() instanceof Token.Close
        || peek() instanceof Token.End)) {
      if (peek() instanceof Token.And) {
        at++;
      }
      parts.add(clause(field));
    }
    return NormalForm.and(parts);
  }

  private Query clause(Optional<Field> field) {
    boolean negated = false;
    while (peek() instanceof Token.Not) {
      negated = !negated;
      at++;
    }
    Query part = primary(field);
    return negated ? new Query.Not(part) : part;
  }

  private Query primary(Optional<Field> field) {
    Token token = peek();
    return switch (token) {
      case Token.Open open -> group(open, field);
      case Token.FieldName name -> fieldValue(name, field);
      case Token.Chunk chunk -> field.isPresent() ? chunk(chunk, field.get()) : freeChunk(chunk);
      case Token.Quoted quoted -> {
        at++;
        yield field.isPresent()
            ? values.quoted(field.get(), query, quoted)
            : values.freeQuoted(query, quoted);
      }
      case Token.Or t -> throw missing(token);
      case Token.And t -> throw missing(token);
      case Token.Not t -> throw missing(token);
      case Token.Close t -> throw missing(token);
      case Token.End t -> throw missing(token);
    };
  }

  private Query group(Token.Open open, Optional<Field> field) {
    at++;
    if (++depth > MAX_DEPTH) {
      throw span(open).refuse("parentheses more than " + MAX_DEPTH + " deep", "Leave some out.");
    }
    if (peek() instanceof Token.End) {
      throw unclosed(open);
    }
    Query inside = any(field);
    if (!(peek() instanceof Token.Close)) {
      throw unclosed(open);
    }
    at++;
    depth--;
    return inside;
  }

  private QueryException unclosed(Token.Open open) {
    return span(open).refuse("a parenthesis that is not closed", "Close it, or leave it out.");
  }

  private Query fieldValue(Token.FieldName name, Optional<Field> outer) {
    if (outer.isPresent()) {
      throw span(name)
          .refuse(
              "a field among the values of " + outer.get().name(),
              "Close the parenthesis before it.");
    }
    at++;
    Field field = schema.field(name.name()).orElseThrow();
    Token token = peek();
    return switch (token) {
      case Token.Open open -> group(open, Optional.of(field));
      case Token.Chunk chunk -> chunk(chunk, field);
      case Token.Quoted quoted -> {
        at++;
        yield values.quoted(field, query, quoted);
      }
      case Token.Not minus ->
          throw span(minus)
              .refuse(
                  "a minus between a field and its value",
                  "Put it before the field: -" + field.name() + ":...");
      case Token.Or t -> throw noValue(name);
      case Token.And t -> throw noValue(name);
      case Token.FieldName t -> throw noValue(name);
      case Token.Close t -> throw noValue(name);
      case Token.End t -> throw noValue(name);
    };
  }

  private QueryException noValue(Token.FieldName name) {
    return span(name)
        .refuse(
            "no value after " + name.name() + ":",
            "Write " + name.name() + ":value or " + name.name() + ":\"two words\".");
  }

  private Query chunk(Token.Chunk chunk, Field field) {
    if (field.name().equals(ValueReader.CASE) && span(chunk).text().indexOf('*') < 0) {
      Optional<Query> ofCase = caseNumber(chunk);
      if (ofCase.isPresent()) {
        return ofCase.get();
      }
    }
    at++;
    return values.chunk(field, span(chunk));
  }

  private Query freeChunk(Token.Chunk chunk) {
    Optional<Query> cases = CaseSpelling.beginning(span(chunk), false);
    if (cases.isPresent()) {
      at++;
      return cases.get();
    }
    Optional<Query> ofCase = caseNumber(chunk);
    if (ofCase.isPresent()) {
      return ofCase.get();
    }
    at++;
    return TermReader.read(Optional.empty(), span(chunk));
  }

  private Optional<Query> caseNumber(Token.Chunk first) {
    String word = word(first);
    List<String> spellings = new ArrayList<>(List.of(word));
    while (spellings.size() < CaseSpelling.MAX_WORDS
        && tokens.get(at + spellings.size()) instanceof Token.Chunk next
        && CaseSpelling.mayGoOn(word, word(next))) {
      spellings.add(spellings.getLast() + ' ' + word(next));
    }
    for (int i = spellings.size(); i > 0; i--) {
      Optional<CaseNumber> number = CaseSpelling.read(spellings.get(i - 1));
      if (number.isPresent()) {
        at += i;
        return Optional.of(new Query.OfCase(number.get()));
      }
    }
    return Optional.empty();
  }

  private String word(Token.Chunk chunk) {
    return span(chunk).trimmedTo("").text();
  }

  /** Tells what is missing before this token: the one before it knows. */
  private QueryException missing(Token found) {
    if (at > 0) {
      Token before = tokens.get(at - 1);
      if (before instanceof Token.Open open) {
        if (found instanceof Token.Close) {
          return new Span(query, open.start(), found.end())
              .refuse("nothing between the parentheses", "");
        }
      } else {
        return span(before).refuse("nothing stands after " + span(before).text(), "");
      }
    }
    return found instanceof Token.End
        ? span(found).refuse("nothing to search for", "")
        : found instanceof Token.Close
            ? span(found).refuse("a closing parenthesis without an opening one", "")
            : span(found).refuse("nothing stands before " + span(found).text(), "");
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Span span(Token token) {
    return Span.of(query, token);
  }
}
