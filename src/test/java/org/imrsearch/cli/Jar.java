package org.imrsearch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own, so that it can be killed. */
final class Jar {
  private static final Path JAR = Path.of("target/imr.jar");
  private static final int LONGEST_SECONDS = 120;

  private Jar() {}

  /** Starts a command; what it prints goes to a file. */
  static Process start(Path log, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Dimr.home=.", "-jar", JAR.toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Runs a command to its end and returns its exit code. */
  static int run(Path log, String... args) throws IOException, InterruptedException {
    Process process = start(log, args);
    process.getOutputStream().close();
    return end(process, log);
  }

  /** Waits for a process to end by itself. */
  static int end(Process process, Path log) throws IOException, InterruptedException {
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end: " + Files.readString(log));
    }
    return process.exitValue();
  }
}
