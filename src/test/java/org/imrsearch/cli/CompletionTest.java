package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script, run by bash. */
class CompletionTest {
  @TempDir static Path folder;
  private static Path script;

  @BeforeAll
  static void write() throws IOException {
    CommandLineRun run = CommandLineRun.of("generate-completion");
    assertThat(run.code()).isZero();
    script = Files.writeString(folder.resolve("completion"), run.out());
    assumeThat(Path.of("/bin/bash")).exists();
  }

  @Test
  void bashReadsIt() throws Exception {
    assertThat(bash("-n", script.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "imr sea                  | search",
        "./imr sea                | search",
        "imr search --all         | --all-words",
        "imr search --filter decis | decision=",
        "imr search --facet gui   | guideline guideline.reviewer guideline.claimsAdministrator",
        "imr facets agree         | agreement",
        "imr search --sort n      | newest",
        "imr show --color a       | always auto",
        "imr search --engine o    | opensearch",
      })
  void bashCompletes(String typed, String expected) throws Exception {
    String program =
        """
        source "$0"
        COMP_WORDS=($1) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _imr_values "${COMP_WORDS[0]}" "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null
        echo "${COMPREPLY[*]}"
        """;
    assertThat(bash("-c", program, script.toString(), typed).strip()).isEqualTo(expected);
  }

  private static String bash(String... args) throws Exception {
    String[] command = new String[args.length + 1];
    command[0] = "/bin/bash";
    System.arraycopy(args, 0, command, 1, args.length);
    Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
    bash.getOutputStream().close();
    String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return printed;
  }
}
