package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrsearch.letter.RequestWord.Role;

/**
 * Splits a request into words. Requests glue them: "2xwk", "6wks", "x12" and "10mg" are taken apart
 * at the digits, while "L4" stays whole.
 */
final class RequestWords {
  private static final int TENS = 20;

  private final RequestLexicon lexicon;
  private final String text;
  private final List<RequestWord> words = new ArrayList<>();
  private int at;

  private RequestWords(String text, RequestLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  static List<RequestWord> of(String text, RequestLexicon lexicon) {
    RequestWords splitter = new RequestWords(text, lexicon);
    while (splitter.at < text.length()) {
      splitter.next();
    }
    return splitter.words;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isLetter(c)) {
      letters();
    } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
      number();
    } else {
      mark(c);
    }
  }

  private void mark(char c) {
    int start = at++;
    switch (c) {
      case '#' -> add(Role.COUNT, start);
      case '(', '[' -> add(Role.OPEN, start);
      case ')', ']' -> add(Role.CLOSE, start);
      case '/' -> add(Role.SLASH, start);
      case '-', '\u2013', '\u2014' -> add(Role.DASH, start);
      case '%' -> add(Role.PERCENT, start);
      case ',' -> add(Role.COMMA, start);
      case ';' -> add(Role.STOP, start);
      case '.' -> {
        if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
          add(Role.STOP, start);
        }
      }
      default -> {
        // Blanks, colons and quotes stand between words and say nothing here.
      }
    }
  }

  private void number() {
    int start = at;
    boolean whole = true;
    while (isDigit(at) || insideNumber()) {
      whole &= text.charAt(at++) != '.';
    }
    if (lexicon.isOrdinalEnding(lettersFrom(at))) {
      at += lettersFrom(at).length();
      add(Role.WORD, start);
    } else if (whole && at - start <= 6) {
      int value = Integer.parseInt(text.substring(start, at).replace(",", ""));
      words.add(new RequestWord(Role.NUMBER, start, at, value));
    } else {
      add(Role.DECIMAL, start);
    }
  }

  private boolean insideNumber() {
    return at < text.length()
        && isDigit(at + 1)
        && (text.charAt(at) == '.'
            || (text.charAt(at) == ',' && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4)));
  }

  private void letters() {
    int start = at;
    String word = lettersFrom(start);
    boolean afterDigit = start > 0 && isDigit(start - 1);
    if (afterDigit && word.length() > 1 && lexicon.isGluedTimes(word)) {
      at++;
      add(Role.TIMES, start);
      return;
    }
    at += word.length();
    Role role = lexicon.role(word);
    boolean code = isDigit(at) && !afterDigit && role == Role.WORD;
    if (code) {
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      add(Role.CODE, start);
    } else if (role == Role.NUMBER || role == Role.FREQUENCY) {
      words.add(new RequestWord(role, start, at, lexicon.number(word) + unitsAfterTens(word)));
      words.set(words.size() - 1, endingHere(words.getLast()));
    } else {
      add(role, start);
    }
  }

  private RequestWord endingHere(RequestWord word) {
    return new RequestWord(word.role(), word.start(), at, word.number());
  }

  /** Reads on over "-four" after "twenty". */
  private int unitsAfterTens(String word) {
    int tens = lexicon.number(word);
    if (tens < TENS || tens % 10 != 0 || at >= text.length() || " -".indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    String after = lettersFrom(at + 1);
    boolean unit = lexicon.role(after) == Role.NUMBER && lexicon.number(after) < 10;
    at += unit ? 1 + after.length() : 0;
    return unit ? lexicon.number(after) : 0;
  }

  /** Returns the letters from an offset on, in small ones, apostrophes left in. */
  private String lettersFrom(int from) {
    int to = from;
    while (to < text.length() && (Character.isLetter(text.charAt(to)) || isApostrophe(to, from))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private boolean isApostrophe(int i, int from) {
    return i > from
        && (text.charAt(i) == '\'' || text.charAt(i) == '\u2019')
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private void add(Role role, int start) {
    words.add(new RequestWord(role, start, at, -1));
  }
}
