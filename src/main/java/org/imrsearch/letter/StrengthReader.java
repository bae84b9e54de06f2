package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrsearch.letter.RequestWord.Role;

/**
 * Finds strengths: "50mg", "10/325 mg", "5mg-325mg", "0.025%", "50 mcg/hr". A ratio without a unit
 * is one where only a pair of drugs in a tablet has such numbers: "10/325".
 */
final class StrengthReader {
  /** Of a pair without a unit: the first is the opioid, the second what it is joined with. */
  private static final int MOST_OPIOID = 100;

  private static final int LEAST_JOINED = 200;

  private final String text;
  private final List<RequestWord> words;
  private final RequestLexicon lexicon;

  StrengthReader(String text, List<RequestWord> words, RequestLexicon lexicon) {
    this.text = text;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Returns the strengths from left to right. */
  List<Span> all() {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.get(i).isNumber() ? end(i) : i;
      if (end > i) {
        found.add(new Span(words.get(i).start(), words.get(end - 1).end()));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** Returns the word after a strength that begins at a number; the number itself if none does. */
  private int end(int i) {
    boolean unit = false;
    int at = i;
    while (true) {
      at++;
      if (is(at, Role.STRENGTH, Role.PERCENT)) {
        unit = true;
        at++;
      }
      if (!is(at, Role.SLASH, Role.DASH) || !isNumber(at + 1)) {
        break;
      }
      at++;
    }
    if (!unit) {
      return isPair(i, at) ? at : i;
    }
    return rateEnd(at);
  }

  private boolean isPair(int from, int to) {
    return to == from + 3
        && words.get(from).number() <= MOST_OPIOID
        && words.get(to - 1).number() >= LEAST_JOINED;
  }

  /** "mcg" goes on over "/hr" and "mg" over "/5 ml". */
  private int rateEnd(int at) {
    int rate = is(at + 1, Role.NUMBER) ? at + 2 : at + 1;
    boolean by = is(at, Role.SLASH, Role.PER) && rate < words.size() && isRate(words.get(rate));
    return by ? rate + 1 : at;
  }

  private boolean isRate(RequestWord word) {
    return lexicon.isRate(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
  }

  private boolean isNumber(int i) {
    return i < words.size() && words.get(i).isNumber();
  }

  private boolean is(int i, Role... roles) {
    return CountedWords.is(words, i, roles);
  }
}
