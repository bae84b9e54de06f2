package org.imrsearch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.schema.IndexSchema;

/**
 * A word of a query as it stands in what was typed, so that it can be put right without touching
 * the rest.
 *
 * @param field the field that it is meant for; empty for all that free words are searched in
 * @param text the word
 * @param start its first character in the query
 * @param end the character after its last one
 */
public record TypedWord(Optional<String> field, String text, int start, int end) {
  /** Whatever is shorter is an abbreviation, and near to too many others. */
  private static final int SHORTEST = 4;

  /**
   * Finds the words of a query that must match, in quotes or not. Left out are negated words,
   * patterns, words with digits in them, and those of fewer than four letters.
   *
   * @throws QueryException when the query can't be cut into words
   */
  static List<TypedWord> in(IndexSchema schema, String query) {
    List<TypedWord> words = new ArrayList<>();
    List<Scope> groups = new ArrayList<>(List.of(Scope.WHOLE));
    Scope next = Scope.WHOLE;
    for (Token token : QueryLexer.tokens(schema, query)) {
      switch (token) {
        case Token.FieldName t -> next = new Scope(Optional.of(t.name()), next.negated);
        case Token.Not t -> next = new Scope(next.field, true);
        case Token.Open t -> groups.add(next);
        case Token.Close t -> {
          if (groups.size() > 1) {
            groups.removeLast();
          }
          next = groups.getLast();
        }
        case Token.Chunk t -> {
          Span chunk = Span.of(query, t);
          if (!TermReader.isPattern(chunk)) {
            add(words, next, chunk);
          }
          next = groups.getLast();
        }
        case Token.Quoted t -> {
          add(words, next, new Span(query, t.start() + 1, t.close()));
          next = groups.getLast();
        }
        case Token.Or t -> next = groups.getLast();
        case Token.And t -> next = groups.getLast();
        case Token.End t -> {}
      }
    }
    return words;
  }

  /** What the words of a group are meant for. */
  private record Scope(Optional<String> field, boolean negated) {
    static final Scope WHOLE = new Scope(Optional.empty(), false);
  }

  private static void add(List<TypedWord> words, Scope scope, Span span) {
    if (scope.negated) {
      return;
    }
    String query = span.query();
    int start = span.start();
    boolean letters = true;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean part = i < span.end() && WordParts.isPart(query.charAt(i));
      if (part) {
        letters &= !Character.isDigit(query.charAt(i));
        continue;
      }
      if (letters && i - start >= SHORTEST) {
        words.add(new TypedWord(scope.field, query.substring(start, i), start, i));
      }
      start = i + 1;
      letters = true;
    }
  }
}
