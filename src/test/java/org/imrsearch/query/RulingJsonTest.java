package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.corpus.CorpusFolder;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.letter.DeterminationJson;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The lines of an export hold, put together, the determinations that they were taken from. */
class RulingJsonTest {
  private static final JsonFactory JSON = new JsonFactory();

  @Test
  void theLinesOfALetterHoldTheLetter() {
    for (Determination letter : CorpusFolder.truth()) {
      Map<String, Object> whole = object(parse(DeterminationJson.encode(letter)));
      List<Object> rulings = List.copyOf((List<?>) get(whole, "rulings"));
      List<Object> exported = new ArrayList<>();
      Map<String, Object> rest = new LinkedHashMap<>();
      for (Ruling ruling : letter.rulings()) {
        Map<String, Object> line = line(new FoundRuling(letter, ruling));
        assertThat(get(line, "id")).isEqualTo("\"" + letter.id() + "#" + ruling.number());
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("number", get(line, "ruling"));
        for (String key : object(rulings.getFirst()).keySet()) {
          if (!key.equals("number")) {
            own.put(key, get(line, key));
          }
        }
        exported.add(own);
        line.put("id", get(line, "determination"));
        line.keySet().retainAll(whole.keySet());
        rest = line;
      }
      assertThat(exported).isEqualTo(rulings);
      whole.keySet().removeAll(List.of("rulings", "issues"));
      assertThat(rest).isEqualTo(whole);
    }
  }

  private static Map<String, Object> line(FoundRuling found) {
    StringWriter out = new StringWriter();
    RulingJson.write(found, out);
    assertThat(out.toString()).doesNotContain("\n");
    return object(parse(out.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static Object get(Map<String, Object> object, String key) {
    assertThat(object).containsKey(key);
    return object.getOrDefault(key, "");
  }

  private static Map<String, Object> object(Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, member) -> members.put((String) key, member));
    return members;
  }

  private static Object parse(byte[] json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      Object value = value(parser);
      assertThat(parser.nextToken()).isNull();
      return value;
    }
  }

  private static Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          assertThat(members.put(name, value(json))).as(name).isNull();
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(json));
        }
        yield elements;
      }
      case VALUE_NULL -> "null";
      case VALUE_STRING -> "\"" + json.getString();
      default -> json.getString();
    };
  }
}
