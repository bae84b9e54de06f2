package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Requests as treating physicians write them, short and misspelt, made up for this test: each has a
 * procedure and a category. The table is the measure, so a change of the catalogue is judged by it.
 */
class TerseRequestsTest {
  private static final Path REQUESTS = Path.of("src/test/resources/vocabulary/requests.csv");

  @Test
  void everyRequestIsNamedAndFiled() {
    ConfigTable table =
        ConfigTable.read(
            ConfigFile.read(REQUESTS), List.of("request", "procedure", "category"), List.of());
    List<String> wrong = new ArrayList<>();
    for (ConfigRow row : table.rows()) {
      Optional<ServiceConcept> concept =
          IndexConfig.VOCABULARY.services().read(row.get("request")).concept();
      String read =
          concept
              .map(c -> c.procedure() + " | " + String.join("/", c.category()))
              .orElse("unknown");
      String expected = row.get("procedure") + " | " + row.get("category");
      if (!read.equals(expected)) {
        wrong.add("%d %s: %s, not %s".formatted(row.line(), row.get("request"), read, expected));
      }
    }
    assertThat(table.rows()).hasSizeGreaterThan(150);
    assertThat(wrong).isEmpty();
  }
}
