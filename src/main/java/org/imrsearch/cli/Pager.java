package org.imrsearch.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows long text page by page, by a program of the user's choice. */
final class Pager {
  private static final String USUAL = "less";

  /** What less is to do: end where the text fits after all, keep colours, leave the text there. */
  private static final String LESS = "FRX";

  /** The codes that a shell ends with when there is no such program, or none that runs. */
  private static final int NOT_RUN = 126;

  private static final int NOT_FOUND = 127;

  private Pager() {}

  /**
   * Chooses the program for a text on a terminal.
   *
   * @param rows how many lines the terminal shows
   * @param lines how many the text has; the shell's next prompt takes another one
   * @param environment where {@code IMR_PAGER}, or else {@code PAGER}, names the program; an empty
   *     name, or {@code cat}, means none
   * @return a command for the shell; empty when the text is to be printed at once
   */
  static Optional<String> command(int rows, int lines, Map<String, String> environment) {
    String named =
        Stream.of("IMR_PAGER", "PAGER")
            .filter(environment::containsKey)
            .findFirst()
            .map(environment::get)
            .orElse(USUAL)
            .strip();
    return lines < rows || named.isEmpty() || named.equals("cat")
        ? Optional.empty()
        : Optional.of(named);
  }

  /**
   * Runs the program until the user leaves it.
   *
   * @return whether it ran
   */
  static boolean show(String command, String text) {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    shell.environment().putIfAbsent("LESS", LESS);
    shell.environment().putIfAbsent("LESSCHARSET", "utf-8");
    try {
      Process pager = shell.start();
      // Ctrl-C in the pager is for the pager: this process waits for it even then.
      Thread waiting = new Thread(() -> await(pager));
      Runtime.getRuntime().addShutdownHook(waiting);
      write(pager, text);
      int code = await(pager);
      Runtime.getRuntime().removeShutdownHook(waiting);
      return code != NOT_RUN && code != NOT_FOUND;
    } catch (IOException e) {
      // No shell: not a system that pages so.
      return false;
    }
  }

  private static void write(Process pager, String text) {
    try (Writer in = pager.outputWriter(StandardCharsets.UTF_8)) {
      in.write(text);
    } catch (IOException e) {
      // The user left before the end, and wants to see no more.
      return;
    }
  }

  private static int await(Process pager) {
    try {
      return pager.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
