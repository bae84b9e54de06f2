package org.imrsearch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.vocabulary.ConfigException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a set of judged queries, one JSON object a line:
 *
 * <pre>
 * {"id":"a01","kind":"keyword","query":"knee MRI","relevant":{"CM16-0000001#1":3},"note":"..."}
 * </pre>
 */
public final class JudgedQueries {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int BEST_GRADE = 3;

  private JudgedQueries() {}

  /**
   * Reads a file.
   *
   * @throws ConfigException when a line is not of that form, names an id again, or judges nothing
   * @throws IOException when the file can't be read
   */
  public static List<JudgedQuery> read(Path file) throws IOException {
    List<JudgedQuery> queries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JudgedQuery query = query(file, number, line);
      if (!ids.add(query.id())) {
        throw new ConfigException(file, number, "id \"" + query.id() + "\" twice", "name it anew");
      }
      queries.add(query);
    }
    return queries;
  }

  private static JudgedQuery query(Path file, int number, String line) {
    Map<String, String> texts = new HashMap<>();
    Map<String, Integer> relevant = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      expect(json.nextToken() == JsonToken.START_OBJECT, file, number);
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (key.equals("relevant")) {
          expect(value == JsonToken.START_OBJECT, file, number);
          grades(json, relevant, file, number);
        } else {
          expect(value == JsonToken.VALUE_STRING, file, number);
          texts.put(key, json.getString());
        }
      }
    } catch (JacksonException e) {
      throw new ConfigException(file, number, "not JSON", e.getOriginalMessage(), e);
    }
    boolean whole = texts.keySet().containsAll(List.of("id", "kind", "query"));
    expect(whole && !relevant.isEmpty(), file, number);
    return new JudgedQuery(
        texts.getOrDefault("id", ""),
        texts.getOrDefault("kind", ""),
        texts.getOrDefault("query", ""),
        relevant);
  }

  private static void grades(
      JsonParser json, Map<String, Integer> relevant, Path file, int number) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String ruling = json.currentName();
      expect(json.nextToken() == JsonToken.VALUE_NUMBER_INT, file, number);
      int grade = json.getIntValue();
      expect(grade >= 1 && grade <= BEST_GRADE, file, number);
      relevant.put(ruling, grade);
    }
  }

  private static void expect(boolean fits, Path file, int line) {
    if (!fits) {
      throw new ConfigException(
          file,
          line,
          "not a judged query",
          "id, kind, query and relevant, which gives rulings a grade from 1 to " + BEST_GRADE);
    }
  }
}
