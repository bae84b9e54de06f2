package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network is not let in by accident. */
class ServeCommandTest {
  @TempDir Path scratch;

  @ParameterizedTest
  @CsvSource({
    "--host 0.0.0.0, --token-file",
    "--host 192.0.2.7, --no-auth",
    "--host ::, --token-file",
    "--port 70000, 65535",
    "--token-file /none, can't read the token",
  })
  void whatIsAskedForMustBeSafe(String options, String said) {
    CommandLineRun run =
        CommandLineRun.on(
            scratch.resolve("none"),
            Stream.concat(Stream.of("serve"), List.of(options.split(" ")).stream())
                .toArray(String[]::new));
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).contains(said);
  }

  @Test
  void aTokenIsLongAndMeansThatOneIsAskedFor() throws IOException {
    Path token = scratch.resolve("token");
    Files.writeString(token, "short\n");
    CommandLineRun weak = CommandLineRun.on(scratch, "serve", "--token-file", token.toString());
    assertThat(weak.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(weak.err()).contains("16 characters");
    Files.writeString(token, "a-token-of-some-length\n");
    CommandLineRun both =
        CommandLineRun.on(scratch, "serve", "--no-auth", "--token-file", token.toString());
    assertThat(both.code()).isEqualTo(Imr.WRONG_USAGE);
  }
}
