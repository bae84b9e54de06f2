package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyPartCatalogueTest {
  @ParameterizedTest
  @CsvSource({
    "left C-spine, neck",
    "lumbosacral spine, low back",
    "at L4-5, low back",
    "mid-back, upper back",
    "index finger, hand",
    "rotator cuff, shoulder",
    "RUE, upper extremity",
    "bilateral feet, foot",
    "TMJ, face"
  })
  void knowsPartsByTheirNames(String text, String part) {
    assertThat(IndexConfig.VOCABULARY.bodyParts().tag(Tokens.of(text)))
        .extracting(m -> m.payload().name())
        .contains(part);
  }

  @Test
  void aParentMustBeAPart(@TempDir Path folder) {
    ConfigFile file = IndexConfig.file(folder, "b.csv", "body_part,parent\nknee,leg\n");

    assertThatThrownBy(() -> BodyPartCatalogue.read(file))
        .hasMessageContaining("b.csv:2: unknown parent \"leg\"");
  }
}
