package org.imrsearch.engine.plan;

/** How the score of a word comes of what its occurrences are worth, whatever the engine. */
public final class WordWorth {
  /** How much a long text is held against a match, as in Lucene's BM25. */
  public static final float LENGTH_SHARE = 0.75f;

  /**
   * How soon repetition stops counting. A name in the request comes near to 1 by itself, one
   * mention in a rationale to a third of that: a ruling that holds all the words in passing is no
   * better than one that is about most of them.
   */
  public static final double SATURATION = 4;

  private WordWorth() {}
}
