package org.imrsearch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs commands in turn for ever, so that a kill at any moment meets one of them at work and not a
 * program that begins. A command that fails ends it.
 *
 * <p>Arguments: a file to be made when the first round is done, then commands, each ended by a
 * semicolon.
 */
public final class RepeatedCommands {
  private RepeatedCommands() {}

  /** Runs until it is killed. */
  public static void main(String[] args) throws IOException {
    List<String[]> commands = new ArrayList<>();
    int from = 1;
    for (int at = 1; at < args.length; at++) {
      if (args[at].equals(";")) {
        commands.add(Arrays.copyOfRange(args, from, at));
        from = at + 1;
      }
    }
    for (long round = 0; ; round++) {
      for (String[] command : commands) {
        CommandLineRun run = CommandLineRun.of(command);
        if (run.code() != Imr.FOUND) {
          System.out.println(String.join(" ", command) + ": " + run);
          System.exit(run.code());
        }
      }
      if (round == 0) {
        Files.createFile(Path.of(args[0]));
      }
    }
  }
}
