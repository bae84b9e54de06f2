package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;

/**
 * What one party cites, in a layout's words.
 *
 * @param text the text of its guideline block
 * @param citations what that text cites
 */
record Cited(String text, List<Citation> citations) {

  /** Puts references into the words of a layout. */
  interface Style {
    /**
     * Returns the text of a guideline block.
     *
     * @param by the party: the claims administrator or the reviewer
     * @param references what it cites; empty where it cites nothing
     */
    Cited cite(CitedBy by, List<Reference> references);
  }

  /** Returns this followed by more of the same block. */
  Cited and(String between, Cited more) {
    List<Citation> all = new ArrayList<>(citations);
    all.addAll(more.citations);
    return new Cited(text + between + more.text, all);
  }

  /**
   * Returns the catalogue's path of a reference.
   *
   * @param topic the topic, if the letter names it
   */
  static List<String> path(Reference reference, Optional<Reference.Topic> topic) {
    List<String> path = new ArrayList<>();
    path.add(reference.source().code());
    reference.document().ifPresent(path::add);
    topic.map(Reference.Topic::name).ifPresent(path::add);
    return path;
  }

  /** Returns how the format names a party. */
  static String party(CitedBy by) {
    return switch (by) {
      case CLAIMS_ADMINISTRATOR -> "The Claims Administrator";
      case REVIEWER, RATIONALE -> "The Expert Reviewer";
    };
  }
}
