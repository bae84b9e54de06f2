package org.imrsearch.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Layout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The committed letters are the ones that the generator writes: {@code -Dgolden.update=true}
 * rewrites them.
 */
class CorpusTest {
  private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font");
  private static final List<Path> FOLDERS =
      List.of(Path.of("corpus"), Path.of("src/test/resources/corpus/truth"));

  @BeforeAll
  static void refreshIfAsked() throws IOException {
    FONTS.setLevel(Level.SEVERE);
    if (Boolean.getBoolean("golden.update")) {
      for (Path stale : committed().keySet().stream().map(Path::of).toList()) {
        Files.delete(stale);
      }
      for (Map.Entry<String, byte[]> file : CorpusFolder.files().entrySet()) {
        Path path = Path.of(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
  }

  @Test
  void isWhatTheGeneratorWritesByteForByte() throws IOException {
    Map<String, byte[]> committed = committed();
    Map<String, byte[]> written = CorpusFolder.files();
    assertThat(committed.keySet()).containsExactlyElementsOf(written.keySet());
    assertThat(written.keySet())
        .as("stale files; -Dgolden.update=true rewrites them")
        .allMatch(path -> Arrays.equals(written.get(path), committed.get(path)));
  }

  @Test
  void holdsEnoughLettersOfEveryLayout() {
    List<Determination> truth = CorpusFolder.truth();
    assertThat(truth).hasSizeGreaterThanOrEqualTo(300);
    assertThat(truth)
        .extracting(Determination::layout)
        .containsAll(EnumSet.complementOf(EnumSet.of(Layout.UNKNOWN)));
    assertThat(truth).filteredOn(d -> d.sourceFile().endsWith(".pdf")).hasSize(8);
  }

  @Test
  void hasCaseNumbersThatNoPublishedLetterHas() {
    List<String> numbers =
        CorpusFolder.truth().stream()
            .flatMap(d -> d.caseNumber().stream())
            .map(CaseNumber::value)
            .toList();
    assertThat(numbers).doesNotHaveDuplicates().allMatch(n -> n.matches("CM1[3-6]-09\\d{5}"));
    assertThat(CorpusFolder.truth()).extracting(Determination::id).doesNotHaveDuplicates();
  }

  @Test
  void quotesNoBoilerplateOfPublishedLetters() throws IOException {
    for (Map.Entry<String, byte[]> file : committed().entrySet()) {
      assertThat(new String(file.getValue(), StandardCharsets.UTF_8).replaceAll("\\s+", " "))
          .as(file.getKey())
          .doesNotContain("sent the complete case file")
          .doesNotContain("at least 24 hours a week")
          .doesNotContain("strength of evidence hierarchy");
    }
  }

  private static Map<String, byte[]> committed() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> found = Files.walk(folder)) {
          found
              .filter(Files::isRegularFile)
              .filter(path -> !path.endsWith("README.md"))
              .forEach(path -> files.put(path.toString().replace('\\', '/'), read(path)));
        }
      }
    }
    return files;
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
