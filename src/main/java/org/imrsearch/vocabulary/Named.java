package org.imrsearch.vocabulary;

import java.util.List;

/**
 * Words of a query that name one thing together, or one word that names nothing known.
 *
 * @param words the words as typed
 * @param wordings what the thing is found by, the heaviest first; a word that names nothing known
 *     is found by itself
 */
public record Named(List<String> words, List<Wording> wordings) {
  public Named {
    words = List.copyOf(words);
    wordings = List.copyOf(wordings);
  }

  /** Returns words that are found by themselves. */
  static Named plain(List<String> words) {
    return new Named(words, List.of(new Wording(String.join(" ", words), 1)));
  }

  /** Returns the same, found by what means no less and no more than the words themselves. */
  public Named exactly() {
    return new Named(words, wordings.stream().filter(wording -> wording.weight() == 1).toList());
  }

  /** Returns the words with a blank between them. */
  public String typed() {
    return String.join(" ", words);
  }
}
