package org.imrsearch.opensearch;

import java.util.List;
import org.imrsearch.engine.plan.WordWorth;
import org.imrsearch.schema.Field;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an occurrence of a word in a field is worth: what the query says of the word and the field,
 * less in a text that is long for this field. It knows no statistics of the index, so that a score
 * is the same on every shard.
 */
final class WordSimilarity {
  private WordSimilarity() {}

  /** Returns the similarity of each field whose words are searched, by {@link #name}. */
  static ObjectNode settings(List<Field> fields) {
    ObjectNode settings = Json.object();
    for (Field field : fields) {
      field.wordSearch().ifPresent(words -> settings.set(name(field), similarity(words.length())));
    }
    return settings;
  }

  /** Settings take a dot for a step down. */
  static String name(Field field) {
    return "imr-" + field.name().replace('.', '-');
  }

  private static ObjectNode similarity(float length) {
    double held = WordWorth.LENGTH_SHARE;
    ObjectNode similarity = Json.object().put("type", "scripted");
    similarity
        .putObject("script")
        .put(
            "source",
            "return query.boost * doc.freq / (%s + %s * doc.length / %s);"
                .formatted(1 - held, held, Double.parseDouble(Float.toString(length))));
    return similarity;
  }
}
