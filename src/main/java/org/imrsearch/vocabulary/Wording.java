package org.imrsearch.vocabulary;

/**
 * Words that a thing is found by.
 *
 * @param text one word or several in a row
 * @param weight what a match counts, where the thing's own name counts 1
 */
public record Wording(String text, float weight) {
  public Wording {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("a weight above 0, up to 1, not " + weight);
    }
  }
}
