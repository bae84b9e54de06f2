package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words of a set of rulings. Not safe for several threads. */
final class WordTable {
  private final WordRoles roles;

  /** By the word as written, so that each way of writing it is folded once. */
  private final Map<String, Integer> written = new HashMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<WordRole> roleOf = new ArrayList<>();

  WordTable(WordRoles roles) {
    this.roles = roles;
  }

  /** Returns the number of a word, from 0, the same for all its forms. */
  int number(String word) {
    Integer known = written.get(word);
    if (known != null) {
      return known;
    }
    String folded = WordFold.fold(word);
    Integer number = numbers.get(folded);
    if (number == null) {
      number = numbers.size();
      numbers.put(folded, number);
      roleOf.add(roles.of(folded));
    }
    written.put(word, number);
    return number;
  }

  WordRole role(int number) {
    return roleOf.get(number);
  }

  int size() {
    return roleOf.size();
  }
}
