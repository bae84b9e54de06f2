package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in the settings names its file and line and what is allowed. */
class BadConfigTest {
  private static final String LETTER = "corpus/issues/CM14-0903004.txt";

  @TempDir Path temp;
  private Path config;
  private Path index;

  @BeforeEach
  void aCopyOfTheSettings() throws IOException {
    config = Files.createDirectory(temp.resolve("config"));
    index = temp.resolve("index");
    try (Stream<Path> files = Files.list(Path.of("index-config"))) {
      for (Path file : files.toList()) {
        Files.copy(file, config.resolve(file.getFileName()));
      }
    }
  }

  private void edit(String file, String before, String after) throws IOException {
    Path path = config.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replaceFirst(before, after));
  }

  private CommandLineRun run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--config";
    all[args.length + 1] = config.toString();
    return CommandLineRun.on(index, all);
  }

  private void assertRefused(String... parts) {
    CommandLineRun run = run("index", LETTER);
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).contains(parts);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void anUnknownKey() throws IOException {
    edit("fields.yaml", "label: Decision", "colour: red\n    label: Decision");
    assertThat(run("search", "x").err()).containsPattern("fields\\.yaml:\\d+: .*colour");
    assertRefused("fields.yaml:", "colour", "allowed");
  }

  @Test
  void anUnknownAnalyzer() throws IOException {
    edit("fields.yaml", "analyzer: english", "analyzer: klingon");
    assertRefused("fields.yaml:", "klingon", "english");
  }

  @Test
  void anUnknownFilter() throws IOException {
    edit("analysis.yaml", ", lowercase,", ", shout,");
    assertRefused("analysis.yaml:", "shout", "lowercase");
  }

  @Test
  void anUnknownKeyOfTheLettersWording() throws IOException {
    edit("letters.yaml", "headings:", "headlines: []\nheadings:");
    assertRefused("letters.yaml:", "headlines", "headings");
  }

  @Test
  void anUnknownColumn() throws IOException {
    edit("drugs.csv", "generic", "molecule");
    assertRefused("drugs.csv:", "molecule", "generic");
  }

  @Test
  void aMissingFile() throws IOException {
    Files.delete(config.resolve("diagnoses.csv"));
    assertRefused("diagnoses.csv");
  }

  @Test
  void anIndexOfAnotherSchemaIsRefusedWithWhatToDo() throws IOException {
    assertThat(run("index", LETTER).code()).isZero();
    edit("analysis.yaml", "possessive, ", "");
    CommandLineRun search = run("search", "pain");
    assertThat(search.code()).isEqualTo(Imr.FAILURE);
    assertThat(search.err()).contains("--rebuild");
    assertThat(run("index", LETTER).code()).isEqualTo(Imr.FAILURE);
    assertThat(run("index", LETTER, "--rebuild").code()).isZero();
    assertThat(run("search", "pain").code()).isZero();
  }

  @Test
  void aChangedCatalogueIsAnotherIndexToo() throws IOException {
    assertThat(run("index", LETTER).code()).isZero();
    edit("body-parts.csv", "\n", "\n# edited\n");
    assertThat(run("search", "pain").err()).contains("--rebuild");
  }

  @Test
  void aWeightAppliesAtOnce() throws IOException {
    assertThat(run("index", LETTER).code()).isZero();
    edit("fields.yaml", "weight: 5", "weight: 9");
    assertThat(run("search", "pain").code()).isZero();
  }
}
