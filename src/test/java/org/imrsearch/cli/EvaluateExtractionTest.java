package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateExtractionTest {
  private static final String LETTER =
      "{\"id\":\"CM16-1\",\"layout\":\"issues\",\"worker\":{\"age\":52}}";

  @TempDir Path temp;
  private Path parsed;
  private Path truth;

  @BeforeEach
  void oneLetterWithAWrongAge() throws IOException {
    parsed = Files.writeString(temp.resolve("parsed.ndjson"), LETTER + "\n");
    truth = Files.writeString(temp.resolve("truth.ndjson"), LETTER.replace("52", "25") + "\n");
  }

  private CommandLineRun evaluate(String... more) {
    List<String> args = new ArrayList<>(List.of("evaluate", "extraction"));
    args.addAll(List.of("--parsed", parsed.toString(), "--truth", truth.toString()));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  @Test
  void printsATableAndEveryMiss() {
    CommandLineRun run = evaluate();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("1 letter\n")
        .contains("age                          1       1       0     0.000  0.000  0.000\n")
        .contains("CM16-1\tage\t\tmissed [25]\twrong [52]\n");
  }

  @Test
  void printsTheSameAsJson() {
    assertThat(evaluate("--format", "json").out())
        .startsWith("{\"letters\":1,\"fields\":[{\"field\":\"layout\",\"truth\":1,\"parsed\":1,")
        .contains("\"overall\":{\"field\":\"all\",\"truth\":2,\"parsed\":2,\"right\":1,")
        .contains(
            "\"misses\":[{\"letter\":\"CM16-1\",\"field\":\"age\",\"owner\":\"\",\"missed\":[\"25\"],");
  }

  @Test
  void writesTheMissesIntoAFile() throws IOException {
    Path misses = temp.resolve("misses.txt");
    assertThat(evaluate("--misses", misses.toString()).out()).doesNotContain("missed");
    assertThat(misses).hasContent("CM16-1\tage\t\tmissed [25]\twrong [52]");
  }

  @Test
  void aFieldBelowTheFloorFails() {
    CommandLineRun run = evaluate("--fail-under", "0.97");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("F1 below 0.97: age 0.000");
    truth = parsed;
    assertThat(evaluate("--fail-under", "1").code()).isZero();
  }

  @Test
  void whatImrParsePrintsIsItsOwnTruth() throws IOException {
    String json = CommandLineRun.of("parse", "corpus/notice").out();
    parsed = Files.writeString(temp.resolve("notice.ndjson"), json);
    truth = parsed;
    CommandLineRun run = evaluate("--fail-under", "1");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("40 letters").doesNotContain("misses");
  }

  @Test
  void aMissingFileIsNamed() {
    truth = temp.resolve("nowhere.ndjson");
    CommandLineRun run = evaluate();
    assertThat(run.code()).isEqualTo(Imr.FAILURE);
    assertThat(run.err()).contains("nowhere.ndjson");
  }

  @Test
  void aLineThatIsNoJsonIsNamed() throws IOException {
    Files.writeString(parsed, LETTER + "\n\nCM16-2: upheld\n");
    CommandLineRun run = evaluate();
    assertThat(run.code()).isEqualTo(Imr.FAILURE);
    assertThat(run.err()).contains("parsed.ndjson:3: not JSON").doesNotContain("\tat ");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    Files.write(truth, "{\"id\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    CommandLineRun run = evaluate();
    assertThat(run.code()).isEqualTo(Imr.FAILURE);
    assertThat(run.err()).contains("truth.ndjson:1: not UTF-8");
  }

  @Test
  void filesOfDifferentLettersAreAnError() throws IOException {
    Files.writeString(truth, LETTER.replace("CM16-1", "CM16-2"));
    CommandLineRun run = evaluate();
    assertThat(run.code()).isEqualTo(Imr.FAILURE);
    assertThat(run.err()).contains("no letter of").contains("matched by sourceFile");
  }

  @Test
  void whatCannotBeAskedForIsWrongUsage() {
    assertThat(CommandLineRun.of("evaluate").code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(CommandLineRun.of("evaluate", "extraction").code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(evaluate("--fail-under", "97").code()).isEqualTo(Imr.WRONG_USAGE);
  }
}
