package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrsearch.vocabulary.ConfigException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedentWordsTest {
  private static final Path OURS = Path.of("index-config");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "chance: 0.02 > chance: 2 > chance",
        "trials: 1000 > trial: 1000 > trials",
        "announcing: > announces: > announces",
        "- medically necessary > - '--' > announcing",
        "initial trial of > guideline > rules",
      })
  void aMistakeIsNamedWithItsFile(String from, String to, String named) throws IOException {
    String text = Files.readString(OURS.resolve("precedents-words.yaml"));
    Files.copy(OURS.resolve("boilerplate.yaml"), folder.resolve("boilerplate.yaml"));
    Files.writeString(folder.resolve("precedents-words.yaml"), text.replaceFirst(from, to));
    assertThatThrownBy(() -> PrecedentWords.load(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("precedents-words.yaml")
        .hasMessageContaining(named);
  }
}
