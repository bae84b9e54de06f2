package org.imrsearch.web;

import java.util.Optional;

/**
 * The part of a query that is being typed: what stands after the last blank or opening parenthesis
 * that is not within quotes.
 *
 * @param start where it begins, after a minus sign
 * @param field the field named, without its colon; empty where none is
 * @param text what is typed of the word or value, without an opening quote
 */
record TypedPart(int start, Optional<String> field, String text) {

  /** Finds it in what stands before the cursor. */
  static TypedPart at(String typed) {
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (Character.isWhitespace(c) || c == '(')) {
        start = i + 1;
      }
    }
    if (start < typed.length() && typed.charAt(start) == '-') {
      start++;
    }
    String part = typed.substring(start);
    int colon = part.indexOf(':');
    boolean named = colon > 0 && part.indexOf('"') != 0;
    String value = named ? part.substring(colon + 1) : part;
    return new TypedPart(
        start,
        named ? Optional.of(part.substring(0, colon)) : Optional.empty(),
        value.startsWith("\"") ? value.substring(1) : value);
  }

  /**
   * Returns where the last words begin that may be one name together, at most so many of them;
   * {@code start} of the part itself for one. Other fields, quotes and parentheses end a name.
   */
  static int startOfWords(String typed, int start, int words) {
    int at = start;
    for (int n = 1; n < words; n++) {
      int blank = at - 1;
      if (blank < 1 || typed.charAt(blank) != ' ') {
        return -1;
      }
      int before = typed.lastIndexOf(' ', blank - 1) + 1;
      String word = typed.substring(before, blank);
      if (word.isEmpty() || !word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')) {
        return -1;
      }
      at = before;
    }
    return at;
  }
}
