package org.imrsearch.engine.plan;

import java.io.IOException;
import java.util.List;
import org.imrsearch.schema.Field;

/** What must be known of an index to plan a search of it, all of one state of the index. */
public interface IndexWords {
  /** More words than this make a query that says nothing and takes long. */
  int MOST_FITTING = 1_000;

  /**
   * Finds the words in a field that fit a pattern of {@code *} and {@code ?}, sorted.
   *
   * @param typed the pattern as typed
   * @throws org.imrsearch.query.QueryException when more than {@link #MOST_FITTING} do, or the
   *     pattern is too intricate
   */
  List<String> wildcard(Field field, String pattern, String typed) throws IOException;

  /**
   * Finds the words in a field within so many edits of a word, sorted.
   *
   * @param typed the word as typed
   * @throws org.imrsearch.query.QueryException when more than {@link #MOST_FITTING} are
   */
  List<String> fuzzy(Field field, String word, int edits, String typed) throws IOException;

  /** Counts the rulings that match, no further than so many. */
  int count(Clause clause, int enough) throws IOException;

  /**
   * Returns how much each of several words tells, as {@link Rarity#ofWord} has it; 0 if no ruling
   * holds it.
   */
  List<Double> rarities(List<Clause.Word> words) throws IOException;
}
