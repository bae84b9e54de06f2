package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands print, over a few sample letters. */
class SearchOutputTest {
  private static final String LETTER = "src/test/resources/cli/dated-letter.txt";

  @TempDir static Path index;

  @BeforeAll
  static void index() {
    CommandLineRun run = CommandLineRun.on(index, "index", LETTER, "corpus/issues/seed-like-1.txt");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void jsonHasTheContractsShape() {
    CommandLineRun run =
        CommandLineRun.on(index, "search", "MRI knee", "--facet", "decision", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\"query\":\"MRI knee\",\"relaxed\":false,\"letGo\":[],\"didYouMean\":null,")
        .contains("\"rulings\":1,\"determinations\":1,")
        .containsPattern("\"exact\":true,\"tookMillis\":\\d+,\"hits\":\\[\\{")
        .contains("\"id\":\"CM16-0999001#1\",\"caseNumber\":\"CM16-0999001\",\"ruling\":1,")
        .contains("\"service\":\"MRI of the left knee\",\"decision\":\"upheld\",")
        .contains("\"decisionDate\":\"2016-12-01\",\"score\":")
        .contains("\"citedBy\":\"reviewer\",\"source\":\"MTUS\",\"document\":\"Knee Complaints\"")
        .contains("<em>MRI</em>")
        .contains("\"facets\":{\"decision\":[{\"value\":\"upheld\",\"label\":");
  }

  @Test
  void theTableShowsDecisionGuidelineAndTotals() {
    CommandLineRun run = CommandLineRun.on(index, "search", "MRI");
    assertThat(run.out())
        .contains("CM16-0999001#1  2016-12-01  upheld")
        .contains("[MRI] of the left knee")
        .contains("MTUS › Knee Complaints › Special Studies")
        .contains("1 ruling in 1 determination");
  }

  @Test
  void aWordTakenOutIsNoOption() {
    assertThat(CommandLineRun.on(index, "search", "MRI", "-knee").code())
        .isEqualTo(Imr.NOTHING_FOUND);
    CommandLineRun typo = CommandLineRun.on(index, "search", "MRI", "--facett", "year");
    assertThat(typo.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(typo.err()).contains("unknown option --facett");
  }

  @Test
  void aQueryOfTooManyPartsIsRefused() {
    StringBuilder words = new StringBuilder("a0");
    for (int i = 1; i < 1500; i++) {
      words.append(" OR a").append(i);
    }
    CommandLineRun run = CommandLineRun.on(index, "search", words.toString());
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).containsAnyOf("parts", "characters");
  }

  @Test
  void facetsPrintATree() {
    CommandLineRun run = CommandLineRun.on(index, "facets", "guideline", "--under", "MTUS");
    assertThat(run.out()).containsSubsequence("Chronic Pain", "Knee Complaints", "Special Studies");
  }

  @Test
  void aPathIsGivenInAnyCase() {
    CommandLineRun run =
        CommandLineRun.on(index, "facets", "guideline", "--under", "mtus/knee complaints");
    assertThat(run.out()).contains("Special Studies").doesNotContain("Chronic Pain");
  }

  @Test
  void facetsShowTheShareOverturned() {
    CommandLineRun run = CommandLineRun.on(index, "facets", "ageBand");
    assertThat(run.out()).containsPattern("1    0% ·····  40-49").contains(" determinations");
    assertThat(CommandLineRun.on(index, "facets", "decision").out()).doesNotContain("%");
  }

  @Test
  void facetsAsCsvAreALineAValue() {
    CommandLineRun run =
        CommandLineRun.on(
            index, "facets", "guideline", "--find", "special studies", "--format", "csv");
    assertThat(run.out())
        .startsWith("value,label,level,rulings,overturned\r\nMTUS,MTUS,1,")
        .endsWith("MTUS/Knee Complaints/Special Studies,Special Studies,3,1,0\r\n");
  }

  @Test
  void facetsAreNarrowedByFiltersOnOtherFields() {
    CommandLineRun run =
        CommandLineRun.on(
            index,
            "facets",
            "sex",
            "--filter",
            "sex=male",
            "--filter",
            "case=CM16-0999001",
            "--exclude",
            "year=2014");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Female").contains("0 rulings in 0 determinations");
  }

  @Test
  void whatHasNoLevelsHasNothingUnderIt() {
    CommandLineRun run = CommandLineRun.on(index, "facets", "sex", "--under", "male");
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).contains("nothing lies below the values of sex", "guideline");
  }

  @Test
  void showPrintsALetterInItsSections() {
    CommandLineRun run = CommandLineRun.on(index, "show", "cm16 999001");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("CM16-0999001  upheld")
        .contains("41 years, female")
        .contains("Clinical case summary")
        .contains("1. MRI of the left knee")
        .contains("Reviewer cites  MTUS › Knee Complaints › Special Studies");
  }

  @Test
  void showAsJsonIsWhatParsePrints() {
    CommandLineRun show = CommandLineRun.on(index, "show", "CM16-0999001", "--format", "json");
    CommandLineRun parse = CommandLineRun.of("parse", LETTER);
    assertThat(show.out().replaceAll("\\s", "")).isEqualTo(parse.out().replaceAll("\\s", ""));
  }

  @Test
  void aCaseThatIsNotThere() {
    CommandLineRun run = CommandLineRun.on(index, "show", "CM16-0000001");
    assertThat(run.code()).isEqualTo(Imr.NOTHING_FOUND);
    assertThat(run.err()).contains("CM16-0000001 is not in the index");
  }

  @Test
  void fieldsAreListed() {
    assertThat(CommandLineRun.of("fields").out()).contains("guideline.reviewer", "page");
    assertThat(CommandLineRun.of("fields", "--format", "json").out())
        .startsWith("[{\"name\":\"case\"");
  }

  @Test
  void withoutACommandItSaysHowToBegin() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).contains("imr demo");
  }

  @Test
  void theDemonstrationShowsASearchATreeAndWhatToTryNext(@TempDir Path folder) {
    CommandLineRun demo = CommandLineRun.on(folder.resolve("demo"), "demo");
    assertThat(demo.code()).as(demo.err()).isZero();
    assertThat(demo.out())
        .containsSubsequence("rejected 0", "Decision", "Guideline", "MTUS", "What to try next");
  }
}
