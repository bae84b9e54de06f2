package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.letter.RequestWord.Role;

/**
 * Makes numbers of what stands for one: "two (2)", and the range "6-8". Dates, ratios and levels of
 * the spine become plain words.
 */
final class CountedWords {
  private final List<RequestWord> request;
  private final List<RequestWord> counted = new ArrayList<>();

  private CountedWords(List<RequestWord> request) {
    this.request = request;
  }

  static List<RequestWord> of(List<RequestWord> request) {
    CountedWords made = new CountedWords(request);
    for (int i = 0; i < request.size(); ) {
      i = made.take(i);
    }
    return made.counted;
  }

  /** Returns whether the word at a place has one of some roles. */
  static boolean is(List<RequestWord> words, int i, Role... roles) {
    if (i < 0 || i >= words.size()) {
      return false;
    }
    for (Role role : roles) {
      if (words.get(i).is(role)) {
        return true;
      }
    }
    return false;
  }

  /** Takes what stands at a place; returns the place after it. */
  private int take(int i) {
    RequestWord word = request.get(i);
    int joined = joinedEnd(i);
    if (word.is(Role.CODE) || word.is(Role.DECIMAL) || (is(i + 1, Role.SLASH) && joined > i + 1)) {
      return add(Role.WORD, word, joined);
    }
    if (!word.is(Role.NUMBER)) {
      if (!word.is(Role.DASH)) {
        counted.add(word.is(Role.TO) ? add(word) : word);
      }
      return i + 1;
    }
    if (is(i + 1, Role.DASH, Role.TO) && is(i + 2, Role.NUMBER)) {
      boolean date = is(i + 1, Role.DASH) && joined > i + 3;
      boolean range = !date && word.number() < request.get(i + 2).number();
      return add(range ? Role.RANGE : Role.WORD, word, Math.max(joined, i + 3));
    }
    counted.add(word);
    boolean again =
        is(i + 1, Role.OPEN)
            && is(i + 2, Role.NUMBER)
            && is(i + 3, Role.CLOSE)
            && word.number() == request.get(i + 2).number();
    return again ? i + 4 : i + 1;
  }

  /** Returns the end of numbers and codes joined by strokes: a date, a ratio, levels. */
  private int joinedEnd(int i) {
    int end = i + 1;
    while (is(i, Role.CODE, Role.NUMBER, Role.DECIMAL)
        && is(end, Role.SLASH, Role.DASH)
        && is(end + 1, Role.CODE, Role.NUMBER, Role.DECIMAL)) {
      end += 2;
    }
    return end;
  }

  private static RequestWord add(RequestWord word) {
    return new RequestWord(Role.WORD, word.start(), word.end(), -1);
  }

  private int add(Role role, RequestWord first, int end) {
    counted.add(new RequestWord(role, first.start(), request.get(end - 1).end(), -1));
    return end;
  }

  private boolean is(int i, Role... roles) {
    return is(request, i, roles);
  }
}
