package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTableTest {
  @TempDir Path folder;

  private ConfigTable read(String text) {
    ConfigFile file = IndexConfig.file(folder, "t.csv", text);
    return ConfigTable.read(file, List.of("name"), List.of("aliases", "page"));
  }

  @Test
  void readsCellsListsAndLineNumbers() {
    ConfigTable table =
        read("# heading\nname,aliases,page\n\n# note\nA,\" b | c \",7\n\"D, d\",,\n");

    assertThat(table.rows()).hasSize(2);
    ConfigRow first = table.rows().get(0);
    assertThat(first.line()).isEqualTo(5);
    assertThat(first.list("aliases")).containsExactly("b", "c");
    assertThat(first.integer("page", 1)).hasValue(7);
    ConfigRow second = table.rows().get(1);
    assertThat(second.get("name")).isEqualTo("D, d");
    assertThat(second.list("aliases")).isEmpty();
    assertThat(second.integer("page", 1)).isEmpty();
  }

  @Test
  void optionalColumnsMayBeMissing() {
    assertThat(read("name\nA\n").rows().get(0).optional("aliases")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          name,color\\nA,red ! t.csv:1: unknown column "color"; allowed: aliases, name, page
          aliases\\nA ! t.csv:1: missing column "name"; needed: name
          name,name\\nA,B ! t.csv:1: column "name" twice
          name,aliases\\nA,b\\n,c ! t.csv:3: empty cell in column "name"; fill it in
          name,aliases\\nA ! t.csv:2: 1 cells; needed: 2
          name\\nA,b ! t.csv:2: 2 cells; needed: 1
          name,aliases\\nA,"b ! not CSV
          # nothing ! t.csv: no header; needed: a first line with name
          """)
  void namesFileLineProblemAndWhatIsAllowed(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesValuesOfTheWrongKind() {
    ConfigRow row = read("name,aliases,page\nA,b||c,x\n").rows().get(0);

    assertThatThrownBy(() -> row.list("aliases"))
        .hasMessageContaining("t.csv:2: empty value in the list of \"aliases\"");
    assertThatThrownBy(() -> row.integer("page", 1))
        .hasMessageContaining("t.csv:2: \"x\" in column \"page\"; allowed: a whole number from 1");
    assertThatThrownBy(() -> row.yes("page")).hasMessageContaining("one of: no, yes");
  }

  @Test
  void saysWhereAMissingFileWasLookedFor() {
    Path absent = folder.resolve("absent.csv");

    assertThatThrownBy(() -> ConfigFile.read(absent))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("absent.csv: missing file; looked for it at " + folder);
  }
}
