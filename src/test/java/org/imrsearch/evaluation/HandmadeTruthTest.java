package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imrsearch.cli.Shared;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Parses published letters and compares them with what a person read in them before any program
 * did. The letters lie beside the project, and only facts of them are in it. What was missed is
 * written to {@code target/handmade-misses.txt}.
 */
class HandmadeTruthTest {
  private static final Path TRUTH = Path.of("src/test/resources/truth/letters.ndjson");
  private static final Path MISSES = Path.of("target/handmade-misses.txt");
  private static final int ENOUGH = 40;

  private static List<String> truth = List.of();

  @BeforeAll
  static void readTruth() throws IOException {
    Assumptions.assumeTrue(Files.exists(TRUTH), () -> "no truth made by hand at " + TRUTH);
    truth = Files.readAllLines(TRUTH).stream().filter(line -> !line.isBlank()).toList();
  }

  private static Extraction extraction() throws IOException {
    Set<String> names = new HashSet<>();
    for (String line : truth) {
      names.add(JsonTree.read(line).text("sourceFile").orElseThrow());
    }
    Extraction extraction =
        Extraction.of(Extraction.parse(Shared.folder("letters"), names::contains), truth);
    List<String> lines = new ArrayList<>(extraction.report().remarks());
    extraction.misses().forEach(miss -> lines.add(miss.line()));
    Files.write(MISSES, lines);
    return extraction;
  }

  @Test
  void figuresAreThoseOfTheGoldenFileAndHigh() throws IOException {
    Extraction extraction = extraction();
    Golden.of("truth/extraction.txt").holds(extraction.report().table());
    assertThat(Floors.failures(extraction.report())).as("see %s", MISSES).isEmpty();
  }

  @Test
  void theTruthSpeaksOfEveryFieldThatHasAFloorInEnoughLetters() throws IOException {
    assertThat(truth.size()).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(extraction().report().fields())
        .extracting(FieldScore::field)
        .containsAll(Floors.fields());
  }

  @Test
  void theTruthHoldsFactsOnly() {
    assertThat(truth)
        .noneMatch(line -> line.contains("\"summary\"") || line.contains("\"rationale\":"));
  }
}
