package org.imrsearch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was read is read again by its origin, the same bytes; and nothing else is. */
class LetterOriginTest {
  @TempDir private Path folder;

  private List<LetterFile> files(Path path) {
    List<LetterFile> files = new ArrayList<>();
    new LetterSources(SourceLimits.DEFAULT, System.in)
        .read(
            List.of(path.toString()),
            item -> {
              if (item instanceof LetterFile file) {
                files.add(file);
              }
            });
    return files;
  }

  private Path archive() throws IOException {
    Path archive = folder.resolve("letters.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("2016/a.txt", "2016/b.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("The letter " + name).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return archive;
  }

  @Test
  void aFileIsReadAgain() throws IOException {
    Files.createDirectory(folder.resolve("odd!"));
    Files.writeString(folder.resolve("odd!").resolve("a.txt"), "A letter.");
    archive();
    List<LetterFile> files = files(folder);
    assertThat(files).hasSize(3);
    for (LetterFile file : files) {
      assertThat(LetterOrigin.read(file.origin(), SourceLimits.DEFAULT).orElseThrow().contentHash())
          .isEqualTo(file.contentHash());
    }
  }

  @Test
  void whatIsTooLargeIsNotRead() throws IOException {
    Path archive = archive();
    SourceLimits small = SourceLimits.DEFAULT.withMaxBytes(4);
    assertThat(LetterOrigin.read(archive + "!/2016/a.txt", small)).isEmpty();
    Path file = Files.writeString(folder.resolve("a.txt"), "A letter.");
    assertThat(LetterOrigin.read(file.toString(), small)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", "pom.xml", "!/a", "/nowhere/a.txt", "/nowhere.zip!/a.txt", "\0"})
  void whatIsNoFileIsNotRead(String origin) {
    assertThat(LetterOrigin.read(origin, SourceLimits.DEFAULT)).isEmpty();
  }

  @Test
  void anEntryThatIsNotThereIsNotRead() throws IOException {
    Path archive = archive();
    assertThat(LetterOrigin.read(archive + "!/2016/c.txt", SourceLimits.DEFAULT)).isEmpty();
    assertThat(LetterOrigin.read(archive + "!/../a.txt", SourceLimits.DEFAULT)).isEmpty();
    assertThat(LetterOrigin.read(folder.toString(), SourceLimits.DEFAULT)).isEmpty();
  }
}
