package org.imrsearch.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code abbreviations.csv}: words that requests cut short or commonly misspell. */
final class Abbreviations {
  private Abbreviations() {}

  /** Returns the full word of each. */
  static Map<String, String> read(ConfigFile file) {
    ConfigTable table =
        ConfigTable.read(file, List.of("word", "meaning"), List.of("confidence", "origin"));
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ConfigRow row : table.rows()) {
      Confidence.of(row);
      String word = oneWord(row, "word");
      if (meanings.put(word, oneWord(row, "meaning")) != null) {
        throw row.error("\"" + word + "\" twice", "give each word one meaning");
      }
    }
    for (ConfigRow row : table.rows()) {
      if (meanings.containsKey(oneWord(row, "meaning"))) {
        throw row.error("a meaning that is abbreviated itself", "give the full word");
      }
    }
    return meanings;
  }

  private static String oneWord(ConfigRow row, String column) {
    String word = NameKey.of(row.get(column));
    if (word.isEmpty() || word.indexOf(' ') >= 0) {
      throw row.error("\"" + row.get(column) + "\" in column \"" + column + "\"", "one word");
    }
    return word;
  }
}
