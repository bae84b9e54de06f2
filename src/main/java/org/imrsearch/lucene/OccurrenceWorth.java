package org.imrsearch.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.SmallFloat;

/**
 * What one occurrence of a word in a field is worth: more in a field that weighs more, in one where
 * few rulings have the word, and in a short text. A word is rare in requests that every summary
 * holds, and says most where it is rare.
 */
final class OccurrenceWorth {
  /** How much a long text is held against a match, as in Lucene's BM25. */
  private static final float B = 0.75f;

  /** By the one byte that Lucene keeps of a length. */
  private final float[] byLength = new float[256];

  private OccurrenceWorth(float weight, float averageLength) {
    for (int i = 0; i < byLength.length; i++) {
      byLength[i] = weight / (1 - B + B * SmallFloat.byte4ToInt((byte) i) / averageLength);
    }
  }

  /**
   * @param weight the weight of the field
   * @param holding about how many rulings have the word in it
   */
  static OccurrenceWorth of(float weight, CollectionStatistics field, double holding) {
    float averageLength = (float) field.sumTotalTermFreq() / field.docCount();
    return new OccurrenceWorth(
        weight * (float) rarity((double) field.docCount(), holding), averageLength);
  }

  /** Returns how much a word tells that so many of all rulings hold, as BM25 has it. */
  static double rarity(double all, double holding) {
    return Math.log(1 + (Math.max(0, all - holding) + 0.5) / (holding + 0.5));
  }

  float atLength(long encoded) {
    return byLength[(int) (encoded & 0xFF)];
  }
}
