package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase found among words, from one to before another.
 *
 * @param payload what it stands for
 */
record WordMatch<T>(int first, int after, T payload) {

  /** Returns the phrases found, from left to right, without those that cut a word. */
  static <T> List<WordMatch<T>> of(PhraseTagger<T> tagger, List<String> words) {
    return of(tagger.tag(String.join(" ", words)), words);
  }

  /** Does the same with phrases found in the words with a blank between them. */
  static <T> List<WordMatch<T>> of(List<Match<T>> matches, List<String> words) {
    List<WordMatch<T>> found = new ArrayList<>();
    for (Match<T> match : matches) {
      int first = -1;
      int start = 0;
      for (int i = 0; i < words.size(); i++) {
        first = start == match.start() ? i : first;
        int end = start + words.get(i).length();
        if (end == match.end() && first >= 0) {
          found.add(new WordMatch<>(first, i + 1, match.payload()));
        }
        start = end + 1;
      }
    }
    return found;
  }
}
