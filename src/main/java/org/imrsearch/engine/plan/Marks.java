package org.imrsearch.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.schema.Field;

/**
 * What a query looks for in texts, gathered as it is compiled, to be marked in what is shown and to
 * explain scores.
 */
public final class Marks {
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
  public record Mark(int word, List<Set<String>> terms) {
    public Mark {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A word of the query that rulings have points for.
   *
   * @param typed as the query has it
   */
  public record Scored(String typed, Clause.Word word) {}

  /**
   * What brings a ruling that it finds the same points as any other.
   *
   * @param typed as the query has it
   * @param clause what it finds
   */
  public record Fixed(String field, String typed, Clause clause, float points) {}

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

  void add(Field field, List<Set<String>> row) {
    byField.computeIfAbsent(field.name(), f -> new ArrayList<>()).add(new Mark(words, row));
  }

  /** Returns what to mark in the texts of a field. */
  public List<Mark> in(Field field) {
    return byField.getOrDefault(field.name(), List.of());
  }

  void addScored(String typed, Clause.Word word) {
    scored.add(new Scored(typed, word));
  }

  /** Returns the words that scores are made of. */
  public List<Scored> scored() {
    return List.copyOf(scored);
  }

  void addFixed(Fixed part) {
    fixed.add(part);
  }

  /** Returns what brings the same points to all that it finds. */
  public List<Fixed> fixed() {
    return List.copyOf(fixed);
  }

  /** Returns whether there is nothing to mark. */
  public boolean isEmpty() {
    return byField.isEmpty();
  }
}
