package org.imrsearch.precedent;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.imrsearch.vocabulary.Boilerplate;

/**
 * How often words stand in a text, boilerplate and numbers left out. Words are taken for the same
 * that begin with the same letters: a stemmer belongs to the engine, and the beginnings of words
 * tell {@code improved} and {@code improvement} as one just as well. Immutable once made.
 */
final class WordCounts {
  private static final int SHORTEST = 3;
  private static final int BEGINNING = 6;

  private final Set<String> stop;
  private final Map<String, Count> byBeginning = new HashMap<>();

  private static final class Count {
    private final String word;
    private int count;

    Count(String word) {
      this.word = word;
    }
  }

  private WordCounts(Set<String> stop) {
    this.stop = stop;
  }

  static WordCounts of(String text, PrecedentSettings settings) {
    WordCounts counts = new WordCounts(settings.stop());
    int from = 0;
    for (Boilerplate.Stretch stretch : settings.boilerplate().in(text)) {
      if (stretch.start() >= from) {
        counts.add(text, from, stretch.start());
      }
      from = Math.max(from, stretch.end());
    }
    counts.add(text, from, text.length());
    return counts;
  }

  private void add(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at >= SHORTEST) {
        add(text.substring(at, end));
      }
      at = end + 1;
    }
  }

  private void add(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    if (stop.contains(word)) {
      return;
    }
    String beginning = word.substring(0, Math.min(BEGINNING, singular(word)));
    byBeginning.computeIfAbsent(beginning, b -> new Count(word)).count++;
  }

  private static int singular(String word) {
    return word.endsWith("s") && word.length() > SHORTEST ? word.length() - 1 : word.length();
  }

  boolean isEmpty() {
    return byBeginning.isEmpty();
  }

  /** Hands over the beginnings of all words, with the counts. */
  void forEach(BiConsumer<String, Integer> to) {
    byBeginning.forEach((beginning, count) -> to.accept(beginning, count.count));
  }

  int count(String beginning) {
    Count count = byBeginning.get(beginning);
    return count == null ? 0 : count.count;
  }

  /** Returns a word of the text that begins so. */
  String word(String beginning) {
    Count count = byBeginning.get(beginning);
    return count == null ? beginning : count.word;
  }
}
