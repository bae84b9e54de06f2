package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.precedent.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archive says of requests and of outcomes, over the sample letters. */
class PrecedentsOutputTest {
  private static final Path GOLDEN = Path.of("src/test/resources/cli/screens");
  private static final String DENIAL = "src/test/resources/requests/denial.txt";

  @TempDir static Path index;

  @BeforeAll
  static void index() {
    CommandLineRun run = CommandLineRun.on(index, "index", "corpus");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @AfterEach
  void usualScreen() {
    System.clearProperty("imr.columns");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "precedents,60",
    "precedents,120",
    "precedents-letter,100",
    "stats,80",
    "stats-pivot,80"
  })
  void screens(String name, int width) throws IOException {
    System.setProperty("imr.columns", Integer.toString(width));
    List<String> command =
        switch (name) {
          case "precedents" ->
              List.of("precedents", "--service", "PT 12 visits", "--diagnosis", "CRPS");
          case "precedents-letter" -> List.of("precedents", "--letter", DENIAL, "--limit", "2");
          case "stats" -> List.of("stats", "--by", "service", "--min", "5");
          case "stats-pivot" -> List.of("stats", "--by", "category", "--by", "year");
          default -> throw new IllegalArgumentException(name);
        };
    CommandLineRun run = CommandLineRun.on(index, command.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    Path golden = GOLDEN.resolve(name + "-" + width + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden));
    assertThat(Arrays.stream(run.out().split("\\R", -1))).allMatch(l -> l.length() <= width);
  }

  @Test
  void jsonHasTheContractsShape() {
    String found = CommandLineRun.on(index, "search", "CRPS", "--format", "json").out();
    Matcher id = Pattern.compile("\"id\":\"(([^\"#]+)#\\d+)\"").matcher(found);
    assertThat(id.find()).isTrue();
    CommandLineRun run =
        CommandLineRun.on(index, "precedents", "--like", id.group(1), "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("{\"matter\":{\"letter\":\"" + id.group(2) + "\",\"service\":")
        .contains("\"rate\":{\"comparable\":{\"definition\":", "\"category\":{", "\"all\":{")
        .containsPattern(
            "\"rulings\":\\d+,\"overturned\":\\d+,\"share\":[\\d.]+,\"low\":[\\d.]+,\"high\":")
        .containsPattern(
            "\"why\":\\[\\{\"component\":\"service\",\"matched\":\"[^\"]+\",\"points\":")
        .contains("\"apart\":[", "\"criteria\":[", Notice.TEXT);
    String hits = run.out().substring(run.out().indexOf("\"hits\":["));
    assertThat(hits).doesNotContain("\"id\":\"" + id.group(2) + "#");
    String won = hits.substring(hits.indexOf("\"overturned\":[{"), hits.indexOf("\"upheld\":[{"));
    assertThat(won)
        .contains("\"decision\":\"overturned\"")
        .doesNotContain("\"decision\":\"upheld\"");
  }

  @Test
  void ofSeveralServicesTheFirstIsTakenAndTheOthersAreNamed() {
    CommandLineRun first = CommandLineRun.on(index, "precedents", "--letter", DENIAL);
    assertThat(first.err()).contains("denial.txt has 2 services", "denial.txt#2  12 sessions");
    CommandLineRun second = CommandLineRun.on(index, "precedents", "--letter", DENIAL + "#2");
    assertThat(second.out()).contains("read as    physical therapy");
    assertThat(second.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          precedents ! 2 ! --like
          precedents --like CM99-0000001 ! 1 ! is not in the index
          precedents --letter nowhere.txt ! 3 ! no such file
          precedents --letter src/test/resources/requests/denial.txt#9 ! 2 ! has no service 9
          precedents --like CM16-0900001 --facts x ! 2 ! go with --service
          stats --by nothing ! 2 ! nothing
          stats --by year --by year ! 2 ! two different ones
          stats --by year --query zzzzqqq ! 1 ! ''
          """)
  void mistakesAreNamed(String command, int code, String says) {
    CommandLineRun run = CommandLineRun.on(index, command.split(" ", -1));
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err()).contains(says);
  }
}
