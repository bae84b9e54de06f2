package org.imrsearch.engine.plan;

import java.io.IOException;
import java.util.List;
import org.imrsearch.schema.Field;

/** How many rulings hold terms, by the index's own statistics. */
public interface TermCounts {
  /** A term in the words of a field. */
  record Place(Field field, String term) {}

  /** Returns how many documents there are. */
  long documents() throws IOException;

  /**
   * Returns how many rulings hold each of several words: the most that hold it in one field.
   *
   * @param words the places of each, those of one field side by side
   */
  List<Integer> rulings(List<List<Place>> words) throws IOException;
}
