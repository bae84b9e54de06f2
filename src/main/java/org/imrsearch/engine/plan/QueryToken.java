package org.imrsearch.engine.plan;

import java.util.List;

/**
 * One word of a query's text after analysis.
 *
 * @param position its place, from 0
 * @param written as written
 * @param stem its stem, which may be the word itself
 */
public record QueryToken(int position, String written, String stem) {
  /** First character of a term that is a stem beside a word; it stands in no text. */
  public static final char STEM_MARK = '\u0001';

  /**
   * Returns the terms that stand for any word of this stem.
   *
   * @param stemsBeside whether the index has stems beside its words
   */
  public List<String> stemTerms(boolean stemsBeside) {
    return stemsBeside ? List.of(stem, STEM_MARK + stem) : List.of(written);
  }
}
