package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options for a cluster are there on every command that has an index, and mistakes end with 2. */
class ClusterOptionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "index",
        "search",
        "export",
        "facets",
        "precedents",
        "stats",
        "show",
        "serve",
        "check",
        "snapshot",
        "restore"
      })
  void everyCommandWithAnIndexHasThem(String command) {
    assertThat(CommandLineRun.of(command, "--help").out())
        .contains("--index=", "--engine=", "--url=", "--ca=", "--timeout=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search x --url http://127.0.0.1:1 | add --engine opensearch",
        "search x --engine opensearch --url localhost | an address like",
        "check --engine opensearch --url http://127.0.0.1:1 --index Letters | small letters",
        "index corpus --engine opensearch --url http://127.0.0.1:1 --timeout 0 | 1 to 3600",
        "snapshot a --engine opensearch --url http://127.0.0.1:1 | PUT /_snapshot/REPOSITORY",
        "restore a --engine opensearch --url http://127.0.0.1:1 | snapshot API of OpenSearch",
      })
  void mistakesSayWhatToDo(String line, String expected) {
    CommandLineRun run = CommandLineRun.of(line.split(" "));

    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).startsWith("imr: ").contains(expected);
    assertThat(run.out()).isEmpty();
  }
}
