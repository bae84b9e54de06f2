package org.imrsearch.schema;

import java.util.List;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.vocabulary.Vocabulary;

/** The values that a ruling has in each field. Safe for use by several threads. */
public final class RulingValues {
  private final Vocabulary vocabulary;

  /**
   * @param vocabulary names the specialties of reviewers
   */
  public RulingValues(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the values in a field, distinct, in the letter's order; empty where the letter gives
   * none.
   *
   * @throws IllegalArgumentException when no field of that name can be declared
   */
  public List<FieldValue> of(String field, Determination determination, Ruling ruling) {
    List<? extends FieldValue> values =
        source(field).values().of(new RulingView(determination, ruling, vocabulary));
    return values.size() > 1
        ? values.stream().distinct().<FieldValue>map(value -> value).toList()
        : List.copyOf(values);
  }

  /**
   * Returns whether all rulings of a letter have the same values in a field.
   *
   * @throws IllegalArgumentException when no field of that name can be declared
   */
  public static boolean areOfLetter(String field) {
    return source(field).ofLetter();
  }

  private static ValueTable.Source source(String field) {
    ValueTable.Source source = ValueTable.SOURCES.get(field);
    if (source == null) {
      throw new IllegalArgumentException("no values for a field " + field);
    }
    return source;
  }
}
