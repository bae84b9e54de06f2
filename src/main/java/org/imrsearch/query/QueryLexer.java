package org.imrsearch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * Cuts a query into tokens. It knows the names of fields, because a colon means something only
 * after one of them; what a value means is for the parser to say. Punctuation that stands alone is
 * passed over, so that sentences can be searched as they are typed.
 */
final class QueryLexer {
  private static final int MAX_SLOP = 100;

  private final IndexSchema schema;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private QueryLexer(IndexSchema schema, String text) {
    this.schema = schema;
    this.text = text;
  }

  /**
   * Cuts a query.
   *
   * @return its tokens, {@link Token.End} last
   * @throws QueryException on a quote that is not closed, a tilde after a phrase that has no
   *     number, or the name of a field that does not exist
   */
  static List<Token> tokens(IndexSchema schema, String text) {
    QueryLexer lexer = new QueryLexer(schema, text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    lexer.tokens.add(new Token.End(text.length(), text.length() + 1));
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (WordParts.isSpace(c)) {
      at++;
    } else if (c == '(') {
      tokens.add(new Token.Open(at, ++at));
    } else if (c == ')') {
      tokens.add(new Token.Close(at, ++at));
    } else if (WordParts.isQuote(c)) {
      quoted();
    } else if (c == '-' && negates()) {
      tokens.add(new Token.Not(at, ++at));
    } else {
      chunk();
    }
  }

  /** A minus negates at the start of a word only: in {@code L4-L5} it is a hyphen. */
  private boolean negates() {
    boolean wordStart =
        at == 0
            || WordParts.isSpace(text.charAt(at - 1))
            || text.charAt(at - 1) == '('
            || isAfterField();
    if (!wordStart || at + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '('
        || WordParts.isQuote(next)
        || (next != '-' && firstWord(at + 1, chunkEnd(at + 1)) < chunkEnd(at + 1));
  }

  private void chunk() {
    int end = chunkEnd(at);
    int word = firstWord(at, end);
    if (isAfterField()) {
      tokens.add(new Token.Chunk(text.substring(at, end), at, end));
    } else if (word < end) {
      if (fieldName(word, end)) {
        return;
      }
      tokens.add(operatorOrChunk(text.substring(at, end), at, end));
    }
    at = end;
  }

  private static Token operatorOrChunk(String chunk, int start, int end) {
    return switch (chunk) {
      case "OR" -> new Token.Or(start, end);
      case "AND" -> new Token.And(start, end);
      case "NOT" -> new Token.Not(start, end);
      default -> new Token.Chunk(chunk, start, end);
    };
  }

  private boolean fieldName(int start, int end) {
    int colon = text.indexOf(':', start);
    if (colon < 0 || colon >= end) {
      return false;
    }
    String name = text.substring(start, colon);
    if (!name.codePoints().allMatch(c -> c == '.' || Character.isLetter(c))) {
      return false;
    }
    Optional<Field> field = schema.field(name);
    if (field.isEmpty()) {
      if (meansField(colon + 1)) {
        throw UnknownField.in(schema, text, start, colon);
      }
      return false;
    }
    at = colon + 1;
    tokens.add(new Token.FieldName(field.get().name(), start, at));
    return true;
  }

  /** A word and a colon before a space is prose; before two slashes, an address. */
  private boolean meansField(int afterColon) {
    return afterColon < text.length()
        && !WordParts.isSpace(text.charAt(afterColon))
        && text.charAt(afterColon) != ')'
        && !text.startsWith("//", afterColon);
  }

  private void quoted() {
    int open = at;
    int close = open + 1;
    while (close < text.length() && !WordParts.isQuote(text.charAt(close))) {
      close++;
    }
    if (close == text.length()) {
      throw QueryException.at(
          text, open, open + 1, "a quote that is not closed", "Close it, or leave it out.");
    }
    at = close + 1;
    int slop = slop();
    tokens.add(new Token.Quoted(oneSpaced(text.substring(open + 1, close)), slop, open, close, at));
  }

  /** Reads {@code ~5} after a phrase. */
  private int slop() {
    if (at == text.length() || text.charAt(at) != '~') {
      return 0;
    }
    int tilde = at++;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    String digits = text.substring(tilde + 1, at);
    if (digits.isEmpty() || digits.length() > 3 || Integer.parseInt(digits) > MAX_SLOP) {
      throw QueryException.at(
          text,
          tilde,
          at,
          "after a phrase, ~ takes a number from 0 to " + MAX_SLOP,
          "\"two words\"~5 lets five words stand between them.");
    }
    return Integer.parseInt(digits);
  }

  private boolean isAfterField() {
    return !tokens.isEmpty() && tokens.getLast() instanceof Token.FieldName;
  }

  private int chunkEnd(int start) {
    int end = start;
    while (end < text.length() && !isDelimiter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int firstWord(int start, int end) {
    int i = start;
    while (i < end && !WordParts.isPart(text.codePointAt(i), "*")) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isDelimiter(char c) {
    return WordParts.isSpace(c) || c == '(' || c == ')' || WordParts.isQuote(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String oneSpaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!WordParts.isSpace(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }
}
