package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymTableTest {
  @TempDir Path folder;

  private PhraseTagger<List<Wording>> read(String... rows) {
    String text = "terms,also,weight,relation,origin\n" + String.join("\n", rows) + "\n";
    return SynonymTable.read(IndexConfig.file(folder, "synonyms.csv", text));
  }

  @Test
  void aTermFindsAllAndWhatIsFoundAlso() {
    PhraseTagger<List<Wording>> synonyms = read("CRPS|RSD,causalgia,0.4,,");
    assertThat(synonyms.exactly("rsd").orElseThrow())
        .containsExactly(
            new Wording("CRPS", 1), new Wording("RSD", 1), new Wording("causalgia", 0.4f));
    assertThat(synonyms.exactly("causalgia")).isEmpty();
  }

  @Test
  void anAbbreviationKeepsBothItsMeanings() {
    PhraseTagger<List<Wording>> synonyms =
        read("RFA|radiofrequency ablation,,,,", "RFA|request for authorization,,,,");
    assertThat(synonyms.exactly("RFA").orElseThrow()).extracting(Wording::text).hasSize(3);
    assertThat(synonyms.exactly("radiofrequency ablation").orElseThrow())
        .extracting(Wording::text)
        .containsExactlyInAnyOrder("radiofrequency ablation", "RFA");
  }

  @Test
  void nearTermsFindEachOtherWithLessWeight() {
    assertThat(read("helped|relief,,,near,").exactly("helped").orElseThrow())
        .extracting(Wording::weight)
        .containsOnly(0.9f);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "CRPS,,,,; one term alone",
        "CRPS|,RSD,,,; empty value",
        "CRPS,RSD,2,,; above 0",
        "CRPS,RSD,much,,; above 0",
        "CRPS|--,,,,; letter or a digit",
        ",RSD,,,; empty cell",
        "CRPS|RSD,,,far,; one of: near, same",
        "CRPS,RSD; 2 cells",
      })
  void refusesMistakesWithTheirLine(String row, String problem) {
    assertThatThrownBy(() -> read("PT|physical therapy,,,,", row))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("synonyms.csv:3:")
        .hasMessageContaining(problem);
  }
}
