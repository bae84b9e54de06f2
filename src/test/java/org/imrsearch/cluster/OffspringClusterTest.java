package org.imrsearch.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What tests started ends with them, even if nothing of theirs runs any more. */
class OffspringClusterTest {

  /** Starts a process, says which, and does not end by itself. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>(Offspring.DIES_WITH_PARENT);
      command.addAll(List.of("--", "sleep", "600"));
      System.out.println(Offspring.start(new ProcessBuilder(command)).pid());
      Thread.sleep(Duration.ofMinutes(5));
    }
  }

  @Test
  void aProcessEndsWithTheKilledJvmThatStartedIt() throws IOException {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = parent.inputReader()) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      assertThat(child.isAlive()).isTrue();
      parent.destroyForcibly();
      Patience.until(
          Duration.ofSeconds(20),
          () -> child.isAlive() ? Optional.of("its end") : Optional.empty(),
          () -> "");
    } finally {
      parent.destroyForcibly();
    }
  }
}
