package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.imrsearch.vocabulary.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedQueriesTest {
  private static final String GOOD =
      "{\"id\":\"q1\",\"kind\":\"brand\",\"query\":\"Norco\",\"relevant\":{\"a#1\":3,\"b#2\":1},"
          + "\"note\":\"any name\"}";

  @TempDir Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("judged.ndjson"), String.join("\n", lines));
  }

  @Test
  void readsALineAQuery() throws IOException {
    assertThat(JudgedQueries.read(file(GOOD, "")))
        .containsExactly(new JudgedQuery("q1", "brand", "Norco", Map.of("a#1", 3, "b#2", 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"q2\",\"kind\":\"brand\",\"query\":\"x\",\"relevant\":{}}",
        "{\"id\":\"q2\",\"kind\":\"brand\",\"query\":\"x\",\"relevant\":{\"a#1\":4}}",
        "{\"id\":\"q2\",\"kind\":\"brand\",\"query\":\"x\",\"relevant\":{\"a#1\":\"3\"}}",
        "{\"id\":\"q2\",\"query\":\"x\",\"relevant\":{\"a#1\":3}}",
        "{\"id\":2}",
        "[]",
        "{",
        GOOD,
      })
  void refusesOthersWithTheirLine(String line) throws IOException {
    Path file = file(GOOD, line);
    assertThatThrownBy(() -> JudgedQueries.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("judged.ndjson:2:");
  }
}
