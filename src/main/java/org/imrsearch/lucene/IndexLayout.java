package org.imrsearch.lucene;

import org.apache.lucene.index.Term;
import org.imrsearch.engine.facet.DecisionCode;
import org.imrsearch.schema.Field;

/**
 * The names of what Lucene is given. A letter is a block of documents: its rulings in their order,
 * then the letter itself. A schema field keeps its own name for what it is filtered by; names that
 * begin with {@code _} belong to the block.
 */
final class IndexLayout {
  /** Changes with what is written here, so that an index laid out otherwise is refused. */
  static final String VERSION = "3";

  /** Term: {@link #RULING} or {@link #LETTER}. */
  static final String TYPE = "_type";

  static final String RULING = "ruling";
  static final String LETTER = "letter";

  /** Term and sorted doc values on the whole block: the determination's id. */
  static final String ID = "_id";

  /** Numeric doc values on the whole block: how many documents further on the letter stands. */
  static final String TO_LETTER = "_letter";

  /** Numeric doc values on the whole block: the day of the decision, counted from 1970. */
  static final String DECIDED = "_decided";

  /** Numeric doc values on the whole block: a {@link DecisionCode}. */
  static final String DECISION = "_decision";

  /** Numeric doc values on the whole block: half of the rationale's sketch, both 0 for none. */
  static final String SKETCH_HIGH = "_sketchHigh";

  /** The other half. */
  static final String SKETCH_LOW = "_sketchLow";

  /** Term and sorted doc values on letters. */
  static final String ORIGIN = "_origin";

  /** Term and sorted doc values on letters: the 32 bytes of the file's SHA-256. */
  static final String HASH = "_hash";

  /** Stored on letters: the determination as JSON, packed by {@link LetterPacker}. */
  static final String JSON = "_json";

  private IndexLayout() {}

  static Term idTerm(String id) {
    return new Term(ID, id);
  }

  static Term typeTerm(String type) {
    return new Term(TYPE, type);
  }

  /** Where the words of a field's values are searched. */
  static String words(Field field) {
    return field instanceof Field.TextField ? field.name() : field.name() + ".words";
  }

  /** Where a field's values are counted: sorted doc values, a {@link FacetCombination} each. */
  static String facet(Field field) {
    return field.name() + ".facet";
  }
}
