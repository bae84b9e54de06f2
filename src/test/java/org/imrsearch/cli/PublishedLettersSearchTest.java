package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.letter.DeterminationJsonReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published letters beside the project, indexed and searched as a user would. */
class PublishedLettersSearchTest {
  private static final Pattern HIT = Pattern.compile("\"id\":\"([^\"]+#\\d+)\"");

  /** Counted in the letters themselves: lines that end in "Upheld" or "Overturned". */
  private static final int RULINGS = 305 + 7;

  @TempDir static Path folder;
  private static CommandLineRun indexed;

  @BeforeAll
  static void index() {
    Path seeds = Shared.folder("seeds");
    Path letters = Shared.folder("letters");
    indexed = CommandLineRun.on(folder, "index", seeds.toString(), letters.toString());
  }

  @Test
  void everyLetterIsIndexedWithEveryRuling() {
    assertThat(indexed.code()).isZero();
    assertThat(indexed.out())
        .contains("read 123 = indexed 123 + unchanged 0 + rejected 0")
        .contains(RULINGS + " rulings");
  }

  @Test
  void onlyTheSeedsLackSomething() {
    CommandLineRun parse = CommandLineRun.of("parse", Shared.folder("letters").toString());
    List<Determination> letters =
        parse
            .out()
            .lines()
            .map(line -> DeterminationJsonReader.decode(line.getBytes(StandardCharsets.UTF_8)))
            .toList();
    assertThat(letters).hasSize(120);
    assertThat(letters).allSatisfy(d -> assertThat(d.issues()).isEmpty());
    assertThat(letters).allSatisfy(d -> assertThat(d.caseNumber()).isPresent());
    assertThat(letters).allSatisfy(d -> assertThat(d.header().decisionDate()).isPresent());
    assertThat(letters)
        .allSatisfy(
            d -> assertThat(d.rulings()).allSatisfy(r -> assertThat(r.rationale()).isNotEmpty()));
    assertThat(indexed.out()).contains("issues: " + IssueCode.HEADER_MISSING.code() + " 3 ");
  }

  @Test
  void ketamineRanksTheTwoKetamineRulingsFirst() {
    assertThat(hits("search", "ketamine").subList(0, 2))
        .containsExactlyInAnyOrder("000_fd76aa5429aa5a68#4", "002_f1ab63b0c925a0bf#1");
  }

  @Test
  void aPageIsFoundWithItsDocument() {
    assertThat(hits("search", "guideline:\"MTUS/Chronic Pain\" page:57"))
        .containsExactlyInAnyOrder("000_fd76aa5429aa5a68#3", "001_36fcd6cd313974ab#1");
  }

  @Test
  void aDiagnosisIsFoundByItsAbbreviation() {
    assertThat(hits("search", "diagnosis:CRPS", "--limit", "50"))
        .extracting(id -> id.substring(0, id.indexOf('#')))
        .contains("000_fd76aa5429aa5a68", "001_36fcd6cd313974ab", "002_f1ab63b0c925a0bf");
  }

  @Test
  void theIndexIsSound() {
    CommandLineRun check = CommandLineRun.on(folder, "check");
    assertThat(check.code()).isZero();
    assertThat(check.out()).contains("sound: 123 determinations, " + RULINGS + " rulings");
  }

  @Test
  void nothingIsReadTwice() {
    CommandLineRun again = CommandLineRun.on(folder, "index", Shared.folder("seeds").toString());
    assertThat(again.out()).contains("read 3 = indexed 0 + unchanged 3 + rejected 0");
  }

  private static List<String> hits(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "json"));
    CommandLineRun run = CommandLineRun.on(folder, all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    List<String> ids = new ArrayList<>();
    Matcher m = HIT.matcher(run.out());
    while (m.find()) {
      ids.add(m.group(1));
    }
    return ids;
  }
}
