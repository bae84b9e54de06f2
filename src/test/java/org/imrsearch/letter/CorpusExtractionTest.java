package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.imrsearch.source.RawLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Parses every letter of the corpus and compares it with its truth. The table of scores is a golden
 * file: a change of the parser shows as its diff, and {@code -Dgolden.update=true} rewrites it.
 * What was missed is written to {@code target/extraction-misses.txt}.
 */
class CorpusExtractionTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path TRUTH = Path.of("src/test/resources/corpus/truth");
  private static final Path GOLDEN = Path.of("src/test/resources/corpus/extraction.txt");
  private static final Path MISSES = Path.of("target/extraction-misses.txt");

  private static final ExtractionScores SCORES = new ExtractionScores();

  @BeforeAll
  static void parseAll() throws IOException {
    Map<String, JsonTree> truth = truth();
    List<RawLetter> letters = TestLetters.in(CORPUS);
    assertThat(letters).extracting(RawLetter::fileName).containsAll(truth.keySet());
    for (RawLetter letter : letters) {
      JsonTree expected = Objects.requireNonNull(truth.get(letter.fileName()), letter.fileName());
      LetterResult result = TestLetters.PARSER.parse(letter);
      assertThat(result).as(letter.fileName()).isInstanceOf(LetterResult.Parsed.class);
      JsonTree parsed = json((LetterResult.Parsed) result);
      assertThat(parsed.list("rulings"))
          .as(letter.fileName())
          .hasSameSizeAs(expected.list("rulings"));
      SCORES.add(letter.id(), ExtractionFacts.of(expected), ExtractionFacts.of(parsed));
    }
    Files.writeString(MISSES, SCORES.misses());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, SCORES.table());
    }
  }

  private static JsonTree json(LetterResult.Parsed parsed) {
    byte[] json = DeterminationJson.encode(parsed.determination());
    return JsonTree.read(new String(json, StandardCharsets.UTF_8));
  }

  private static Map<String, JsonTree> truth() throws IOException {
    Map<String, JsonTree> truth = new HashMap<>();
    try (Stream<Path> files = Files.list(TRUTH)) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonTree determination = JsonTree.read(line);
          truth.put(determination.text("sourceFile"), determination);
        }
      }
    }
    return truth;
  }

  @Test
  void scoresAreThoseOfTheGoldenFile() throws IOException {
    assertThat(SCORES.table()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void everyFieldIsExtractedWell() {
    SCORES
        .f1()
        .forEach(
            (field, f1) -> {
              boolean clinical = field.startsWith("diagnosis") || field.startsWith("medication");
              assertThat(f1).as(field).isGreaterThanOrEqualTo(clinical ? 0.95 : 0.97);
            });
  }
}
