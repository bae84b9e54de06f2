package org.imrsearch.precedent;

import org.imrsearch.query.FoundRuling;

/** A ruling's text in words, by their numbers in a {@link WordTable}. */
final class WordedRuling {
  /** In the place of a word: no phrase reaches over it. */
  static final int BREAK = -1;

  private final FoundRuling ruling;
  private final String text;
  private final int[] words;
  private final int[] starts;
  private final int[] ends;

  /**
   * Takes what was read.
   *
   * @param text what the words stand in
   * @param words their numbers and breaks
   * @param starts where each begins in the text
   * @param ends just after each
   */
  WordedRuling(FoundRuling ruling, String text, int[] words, int[] starts, int[] ends) {
    this.ruling = ruling;
    this.text = text;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
  }

  FoundRuling ruling() {
    return ruling;
  }

  String text() {
    return text;
  }

  int[] words() {
    return words;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }
}
