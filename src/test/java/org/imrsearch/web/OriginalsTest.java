package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrsearch.cli.CommandLineRun;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.engine.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a letter is handed out only while it is the one that was indexed. */
class OriginalsTest {
  private static final String ID = "CM16-0904054";

  @TempDir private Path folder;

  @Test
  void aFileThatChangedIsGone() throws IOException {
    Path file = folder.resolve(ID + ".txt");
    Files.copy(Path.of("corpus/issues-sections", ID + ".txt"), file);
    Path index = folder.resolve("index");
    assertThat(CommandLineRun.on(index, "index", file.toString()).code()).isZero();
    try (SearchEngine engine = new OpenProgram(Path.of("index-config")).engine(index)) {
      Originals originals = new Originals(engine);
      assertThat(originals.of(ID).open().readAllBytes()).isEqualTo(Files.readAllBytes(file));
      Files.writeString(file, Files.readString(file) + " ");
      assertGone(originals);
      Files.delete(file);
      assertGone(originals);
    }
  }

  private static void assertGone(Originals originals) {
    assertThatThrownBy(() -> originals.of(ID))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(410))
        .hasMessageContaining("changed or moved since it was indexed");
  }
}
