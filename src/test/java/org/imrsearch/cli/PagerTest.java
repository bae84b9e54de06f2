package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // rows | lines | environment | program
        "24 | 24 |                          | less",
        "24 | 23 |                          | ",
        "24 | 0  |                          | ",
        "24 | 99 | PAGER=more               | more",
        "24 | 23 | PAGER=more               | ",
        "24 | 99 | PAGER=more;IMR_PAGER=less -S | less -S",
        "24 | 99 | PAGER=                   | ",
        "24 | 99 | PAGER=cat                | ",
        "24 | 99 | PAGER=more;IMR_PAGER=    | ",
        "24 | 99 | PAGER=;IMR_PAGER=most    | most",
      })
  void longTextIsPagedByTheProgramThatTheUserNames(
      int rows, int lines, String environment, String program) {
    Map<String, String> variables =
        Optional.ofNullable(environment).stream()
            .flatMap(all -> Arrays.stream(all.split(";", -1)))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    assertThat(Pager.command(rows, lines, variables)).isEqualTo(Optional.ofNullable(program));
  }
}
