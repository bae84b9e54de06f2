package org.imrsearch.query;

import java.util.Optional;

/** Makes a query of one term: a word, a pattern, or a word and its like. */
final class TermReader {
  /** How many letters must stand before the first star: fewer would run through half the index. */
  private static final int MIN_PREFIX = 2;

  /** Longer than any word; to look for what is like a word takes time that grows with it. */
  private static final int MAX_PATTERN = 60;

  private TermReader() {}

  /** Returns whether a chunk is more than a word: it has a star, or a tilde at its end. */
  static boolean isPattern(Span chunk) {
    Span term = chunk.trimmedTo("*~");
    return term.text().indexOf('*') >= 0 || tilde(term) >= 0;
  }

  /**
   * Reads a chunk.
   *
   * @param field the field it is meant for; empty for all that free words are searched in
   * @throws QueryException on a star with too little before it, or a tilde with another number
   */
  static Query read(Optional<String> field, Span chunk) {
    Span term = chunk.trimmedTo("*~");
    String text = term.text();
    if (text.equals("*") && field.isEmpty()) {
      return new Query.All();
    }
    int tilde = tilde(term);
    if (tilde >= 0) {
      return fuzzy(field, term, tilde);
    }
    if (text.indexOf('*') >= 0) {
      return wildcard(field, term);
    }
    Span word = term.trimmedTo("");
    if (word.isEmpty()) {
      throw nothing(chunk);
    }
    if (isWordWithQuestionMark(word.text())) {
      return wildcard(field, word);
    }
    return new Query.Word(field, asWord(word.text()));
  }

  static QueryException nothing(Span span) {
    return span.refuse("nothing to search for", "There must be a letter or a digit in it.");
  }

  /** An operator that punctuation has made a word of must not read as an operator again. */
  private static String asWord(String word) {
    return switch (word) {
      case "OR" -> "or";
      case "AND" -> "and";
      case "NOT" -> "not";
      default -> word;
    };
  }

  /** Finds the tilde of {@code word~} or {@code word~1}; -1 where there is none of that kind. */
  private static int tilde(Span term) {
    String text = term.text();
    int tilde = text.lastIndexOf('~');
    if (tilde <= 0 || !WordParts.anyIn(text.substring(0, tilde))) {
      return -1;
    }
    boolean number = tilde + 1 == text.length() || isDigit(text.charAt(tilde + 1));
    return number ? tilde : -1;
  }

  private static Query fuzzy(Optional<String> field, Span term, int tilde) {
    String text = term.text();
    String edits = text.substring(tilde + 1);
    if (!(edits.isEmpty() || edits.equals("1") || edits.equals("2"))) {
      throw term.cut(tilde, text.length())
          .refuse("after a word, ~ takes 1 or 2", "It is how many letters may differ.");
    }
    Span word = term.cut(0, tilde).trimmedTo("*");
    requireOneWord(word, "~", "'._");
    return new Query.Fuzzy(field, word.text(), edits.equals("2") ? 2 : 1);
  }

  private static Query wildcard(Optional<String> field, Span term) {
    String text = term.text();
    int prefix = 0;
    while (text.charAt(prefix) != '*' && text.charAt(prefix) != '?') {
      prefix++;
    }
    if (text.equals("*:*")) {
      throw term.refuse("a field and a value that are both *", "Write * alone for everything.");
    }
    if (prefix == 0) {
      throw term.refuse(
          text.equals("*") ? "a * alone in a field" : "a word that begins with *",
          "Words are found by their beginnings: put at least two letters before the *.");
    }
    if (prefix < MIN_PREFIX) {
      throw term.refuse(
          "fewer than two letters before *", "It would stand for too many words: write more.");
    }
    requireOneWord(term, "*", "'._*?");
    return new Query.Wildcard(field, text);
  }

  /** Hyphens and the like part words in the index, so that no word there can fit with one. */
  private static void requireOneWord(Span span, String operator, String allowed) {
    if (span.end() - span.start() > MAX_PATTERN) {
      throw span.refuse(
          operator + " on more than " + MAX_PATTERN + " characters",
          "No word is as long: write less.");
    }
    if (!span.text().codePoints().allMatch(c -> WordParts.isPart(c, allowed))) {
      throw span.refuse(
          operator + " works on one word without hyphens, slashes or other signs",
          "Words are parted at these signs: write them apart.");
    }
  }

  /** A question mark inside a word stands for a letter; after it, it asks. */
  private static boolean isWordWithQuestionMark(String text) {
    return text.indexOf('?') > 0 && text.codePoints().allMatch(c -> WordParts.isPart(c, "?"));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
