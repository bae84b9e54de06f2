package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * What a query looks for in texts, gathered as it is compiled, to be marked in what is shown and to
 * explain scores.
 */
final class Marks {
  private final Map<String, List<Mark>> byField = new HashMap<>();
  private final List<Scored> scored = new ArrayList<>();
  private final List<Fixed> fixed = new ArrayList<>();
  private int words;

  /**
   * A word, or words in a row.
   *
   * @param word tells one word of the query from another
   * @param terms what counts as each word in the row
   */
  record Mark(int word, List<Set<String>> terms) {
    Mark {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A word of the query that rulings have points for.
   *
   * @param typed as the query has it
   */
  record Scored(String typed, WordQuery query) {}

  /**
   * What brings a ruling that it finds the same points as any other.
   *
   * @param typed as the query has it
   * @param query what it finds, unscored
   */
  record Fixed(String field, String typed, Query query, float points) {}

  /** Returns the same marks, to add others to. */
  Marks copy() {
    Marks copy = new Marks();
    byField.forEach((field, marks) -> copy.byField.put(field, new ArrayList<>(marks)));
    copy.scored.addAll(scored);
    copy.fixed.addAll(fixed);
    copy.words = words;
    return copy;
  }

  /** Begins a word of the query; what is added next belongs to it. */
  void nextWord() {
    words++;
  }

  void add(String luceneField, List<Set<String>> row) {
    byField.computeIfAbsent(luceneField, f -> new ArrayList<>()).add(new Mark(words, row));
  }

  /** Returns what to mark in the texts of a Lucene field. */
  List<Mark> in(String luceneField) {
    return byField.getOrDefault(luceneField, List.of());
  }

  void addScored(String typed, WordQuery query) {
    scored.add(new Scored(typed, query));
  }

  /** Returns the words that scores are made of. */
  List<Scored> scored() {
    return List.copyOf(scored);
  }

  void addFixed(Fixed part) {
    fixed.add(part);
  }

  /** Returns what brings the same points to all that it finds. */
  List<Fixed> fixed() {
    return List.copyOf(fixed);
  }

  boolean isEmpty() {
    return byField.isEmpty();
  }
}
