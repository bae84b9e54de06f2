package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The single words that names in tables are made of, for putting misspelt queries right. Read from
 * the tables anew when asked for: few runs of the program ask.
 */
final class CatalogueWords {
  /** The columns that hold names; the others hold numbers, codes and where a row comes from. */
  private static final Set<String> NAMES =
      Set.of(
          "generic",
          "class",
          "aliases",
          "concept",
          "body_part",
          "region",
          "document",
          "topic",
          "procedure",
          "category",
          "subcategory",
          "specialty",
          "terms",
          "also",
          "meaning");

  private CatalogueWords() {}

  /** Returns the words as written, each once, by the same in small letters. */
  static Map<String, String> of(List<ConfigFile> tables) {
    Map<String, String> words = new LinkedHashMap<>();
    for (ConfigFile table : tables) {
      for (String cell : ConfigTable.cells(table, NAMES)) {
        for (String word : split(cell)) {
          words.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
        }
      }
    }
    return words;
  }

  private static List<String> split(String cell) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || !Character.isLetterOrDigit(cell.charAt(i))) {
        if (i > start) {
          words.add(cell.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
