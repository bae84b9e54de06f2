package org.imrsearch.engine.plan;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.imrsearch.schema.Field;

/** The words that an index has, for those who seek one that is meant. */
public interface NearTerms {
  /** Returns whether anything has one of these terms in the words of a field. */
  boolean holds(List<TermCounts.Place> anyOf) throws IOException;

  /**
   * Finds the words, no stems, in a field that begin with the same letter as a word and are within
   * so many edits of it, with how many documents have each.
   */
  Map<String, Long> near(Field field, String word, int edits) throws IOException;

  /**
   * Returns the words of the values of a field whose words are not searched, in small letters, with
   * how many documents have each.
   */
  Map<String, Long> values(Field field) throws IOException;
}
