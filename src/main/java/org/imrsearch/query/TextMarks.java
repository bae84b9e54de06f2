package org.imrsearch.query;

import java.util.List;

/** Finds what a search looks for in texts of letters, to be marked where they are shown. */
public interface TextMarks {
  /** Finds nothing. */
  TextMarks NONE = (field, text) -> List.of();

  /**
   * Finds the words of the search in a text, also in other forms and by other names.
   *
   * @param field the field that the text belongs to
   * @return places that do not overlap, in the text's order; none where the field's words are not
   *     searched
   */
  List<Mark> in(String field, String text);

  /**
   * A place in a text.
   *
   * @param start the first character
   * @param end the character after the last one
   */
  record Mark(int start, int end) {}
}
