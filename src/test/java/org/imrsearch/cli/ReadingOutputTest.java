package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people read, as it stands on screens of three widths: golden files, which {@code
 * -Dgolden.update=true} rewrites.
 */
class ReadingOutputTest {
  private static final Path GOLDEN = Path.of("src/test/resources/cli/screens");

  @TempDir static Path index;

  @BeforeAll
  static void index() {
    CommandLineRun run =
        CommandLineRun.on(
            index,
            "index",
            "src/test/resources/cli/dated-letter.txt",
            "corpus/issues/seed-like-1.txt",
            "corpus/issues/seed-like-2.txt");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @AfterEach
  void usualScreen() {
    System.clearProperty("imr.columns");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "show,60",
    "show,80",
    "show,120",
    "show-one,80",
    "show-colour,80",
    "search,60",
    "search,80",
    "search,120",
    "search-explain,80",
    "search-relaxed,60",
    "facets,60"
  })
  void screens(String name, int width) throws IOException {
    System.setProperty("imr.columns", Integer.toString(width));
    List<String> command =
        switch (name) {
          case "show" -> List.of("show", "cm16", "999001", "--query", "knee scan");
          case "show-one" -> List.of("show", "CM16-0999001#1", "--query", "\"left knee\"");
          case "show-colour" ->
              List.of("show", "CM16-0999001", "--query", "knee mri", "--color", "always");
          case "search" -> List.of("search", "pain", "--facet", "guideline", "--facet", "decision");
          case "search-explain" -> List.of("search", "left knee", "--explain");
          case "search-relaxed" -> List.of("search", "is a knee scan good for a bakr");
          case "facets" -> List.of("facets", "guideline", "--no-pager");
          default -> throw new IllegalArgumentException(name);
        };
    CommandLineRun run = CommandLineRun.on(index, command.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    String shown = run.out().replace("\u001b", "ESC").replaceAll("(?m), \\d+ ms$", ", TIME ms");
    matches(GOLDEN.resolve(name + "-" + width + ".txt"), shown);
    assertThat(Arrays.stream(run.out().replaceAll("\u001b\\[[\\d;]*m", "").split("\\R", -1)))
        .allMatch(line -> line.length() <= width);
  }

  private static void matches(Path golden, String shown) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(golden));
  }

  @Test
  void aRulingThatIsNotThere() {
    CommandLineRun run = CommandLineRun.on(index, "show", "CM16-0999001#7");
    assertThat(run.code()).isEqualTo(Imr.NOTHING_FOUND);
    assertThat(run.err()).contains("CM16-0999001 has no ruling 7");
  }

  @Test
  void jsonIsTheWholeLetterUnmarked() {
    CommandLineRun whole = CommandLineRun.on(index, "show", "CM16-0999001", "--format", "json");
    CommandLineRun one =
        CommandLineRun.on(index, "show", "CM16-0999001#1", "--query", "knee", "--format", "json");
    assertThat(one.out()).isEqualTo(whole.out());
  }

  @Test
  void aSlipIsAnsweredWithTheCommandThatIsMeant() {
    CommandLineRun run = CommandLineRun.on(index, "search", "bakr", "--filter", "year=2016");
    assertThat(run.code()).isEqualTo(Imr.NOTHING_FOUND);
    assertThat(run.out().strip())
        .isEqualTo("nothing found; did you mean: imr search 'baker' --filter year=2016");
    assertThat(CommandLineRun.on(index, "search", "bakr", "--format", "json").out())
        .contains("\"didYouMean\":\"baker\"");
  }

  @Test
  void allWordsMeansAllWords() {
    CommandLineRun run = CommandLineRun.on(index, "search", "knee zzzz", "--all-words");
    assertThat(run.out().strip()).isEqualTo("nothing found");
  }
}
