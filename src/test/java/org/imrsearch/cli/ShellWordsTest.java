package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordsTest {
  @Test
  void aCommandCanBeTypedAsItIsPrinted() {
    assertThat(ShellWords.command("drug:Norco \"pain's relief\"", List.of()))
        .isEqualTo("imr search 'drug:Norco \"pain'\\''s relief\"'");
    assertThat(
            ShellWords.command("mri", List.of("--filter", "year=2017", "--exclude", "topic=a b")))
        .isEqualTo("imr search 'mri' --filter year=2017 --exclude 'topic=a b'");
  }
}
