package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Parses every letter of the corpus and compares it with its truth. What was missed is written to
 * {@code target/extraction-misses.txt}.
 */
class CorpusExtractionTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path TRUTH = Path.of("src/test/resources/corpus/truth");
  private static final Path MISSES = Path.of("target/extraction-misses.txt");

  private static final Extraction EXTRACTION =
      Extraction.of(Extraction.parse(CORPUS, name -> !name.equals("README.md")), truth());

  private static List<String> truth() {
    List<String> truth = new ArrayList<>();
    try (Stream<Path> files = Files.list(TRUTH)) {
      for (Path file : files.sorted().toList()) {
        truth.addAll(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return truth;
  }

  @Test
  void scoresAreThoseOfTheGoldenFile() throws IOException {
    Files.write(MISSES, EXTRACTION.misses().stream().map(Miss::line).toList());
    Golden.of("corpus/extraction.txt").holds(EXTRACTION.report().table());
  }

  @Test
  void everyLetterIsParsedWithAllItsRulings() {
    assertThat(EXTRACTION.report().remarks())
        .noneMatch(remark -> remark.contains("not parsed") || remark.contains("number of rulings"));
  }

  @Test
  void everyFieldIsExtractedWell() {
    assertThat(EXTRACTION.report().fields())
        .filteredOn(score -> score.f1() < (clinical(score.field()) ? 0.95 : 0.97))
        .extracting(FieldScore::field)
        .isEmpty();
  }

  private static boolean clinical(String field) {
    return field.startsWith("diagnosis") || field.startsWith("medication");
  }
}
