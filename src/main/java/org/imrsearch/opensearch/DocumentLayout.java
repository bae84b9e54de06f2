package org.imrsearch.opensearch;

import java.util.List;
import org.imrsearch.engine.facet.FacetPath;
import org.imrsearch.schema.Field;

/**
 * The names of what a cluster is given. Each ruling is a document of its own, and the letter
 * another; all of a letter are routed by the determination's id, so that they lie together. The
 * object {@code imr} holds what belongs to the document itself; each schema field is an object of
 * its own name that holds what of it is compared, counted and searched.
 */
final class DocumentLayout {
  /** Changes with what is written here, so that an index laid out otherwise is refused. */
  static final String VERSION = "1";

  /** Keyword: {@link #RULING} or {@link #LETTER}. */
  static final String TYPE = "imr.type";

  static final String RULING = "ruling";
  static final String LETTER = "letter";

  /** Keyword on all: the determination's id, by which documents are routed. */
  static final String ID = "imr.id";

  /** Number on rulings: which of the letter's, from 1. */
  static final String NUMBER = "imr.number";

  /** Number on all: the day of the decision, counted from 1970; none where it is not known. */
  static final String DECIDED = "imr.decided";

  /** Numbers on rulings: the halves of the rationale's sketch; none for none. */
  static final String SKETCH_HIGH = "imr.sketchHigh";

  static final String SKETCH_LOW = "imr.sketchLow";

  /** Keyword on all: tells one writing of a letter from another; the same in all its documents. */
  static final String PUT = "imr.put";

  /** Keyword on letters: where the letter came from. */
  static final String ORIGIN = "imr.origin";

  /** Keyword on letters: the SHA-256 of the file, in hexadecimal. */
  static final String HASH = "imr.hash";

  /** Number on letters: how many rulings it has. */
  static final String RULINGS = "imr.rulings";

  /** The determination as JSON on letters, the only thing that is kept as it was sent. */
  static final String JSON = "imr.json";

  private DocumentLayout() {}

  /** Keywords, comparable: what the field's values are filtered by. */
  static String term(Field field) {
    return field.name() + ".term";
  }

  /** Numbers: what ranges of the field are compared with. */
  static String number(Field field) {
    return field.name() + ".number";
  }

  /** Keywords with doc values: a {@link #facetValue} for each value and for all above it. */
  static String facet(Field field) {
    return field.name() + ".facet";
  }

  /** Text of rulings: where the words of the field's values are searched. */
  static String words(Field field) {
    return field.name() + ".words";
  }

  /**
   * Text of letters, for the fields that all rulings of a letter share: the same words once, so
   * that the letters which hold a word can be told, and not the rulings.
   */
  static String once(Field field) {
    return field.name() + ".once";
  }

  /** Returns the id of a ruling's document. */
  static String rulingId(String id, int number) {
    return id + "#" + number;
  }

  /**
   * Returns what stands for a value in a facet: the decision, so that one count tells them apart;
   * how many levels the value has, so that a request can name them; and the path.
   *
   * @param decision a {@link org.imrsearch.engine.facet.DecisionCode}
   */
  static String facetValue(int decision, String path) {
    return "" + (char) ('0' + decision) + (char) ('0' + levels(path)) + path;
  }

  /** What is noted of a value stands on the value's own level. */
  private static int levels(String path) {
    List<String> segments = FacetPath.segments(path);
    return Math.min(9, FacetPath.isNote(path) ? segments.size() - 1 : segments.size());
  }
}
