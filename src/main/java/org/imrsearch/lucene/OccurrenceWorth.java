package org.imrsearch.lucene;

import org.apache.lucene.util.SmallFloat;
import org.imrsearch.engine.plan.Rarity;
import org.imrsearch.engine.plan.WordWorth;

/**
 * What one occurrence of a word in a field is worth: more in a field that weighs more, in one where
 * few rulings have the word, and in a short text. A word is rare in requests that every summary
 * holds, and says most where it is rare.
 */
final class OccurrenceWorth {
  private static final float B = WordWorth.LENGTH_SHARE;

  /** By the one byte that Lucene keeps of a length. */
  private final float[] byLength = new float[256];

  private OccurrenceWorth(float weight, float typicalLength) {
    for (int i = 0; i < byLength.length; i++) {
      byLength[i] = weight / (1 - B + B * SmallFloat.byte4ToInt((byte) i) / typicalLength);
    }
  }

  /** Returns what an occurrence is worth in a field of these statistics. */
  static OccurrenceWorth of(WordQuery.InField in, Rarity.InField held) {
    float rarity = (float) Rarity.of(held.documents(), held.holding());
    return new OccurrenceWorth(in.weight() * rarity, in.length());
  }

  float atLength(long encoded) {
    return byLength[(int) (encoded & 0xFF)];
  }
}
