package org.imrsearch.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.SmallFloat;

/** What one occurrence of a word in a field is worth, by the length of the text it stands in. */
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

  static OccurrenceWorth of(float weight, CollectionStatistics field) {
    return new OccurrenceWorth(weight, (float) field.sumTotalTermFreq() / field.docCount());
  }

  float atLength(long encoded) {
    return byLength[(int) (encoded & 0xFF)];
  }
}
