package org.imrsearch.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as processes of their own, which can be killed. */
final class Program {
  static final String IMR = "org.imrsearch.cli.Imr";
  private static final int LONGEST_SECONDS = 120;

  private Program() {}

  /** A process and the file that has what it printed. */
  record Running(Process process, Path log) implements AutoCloseable {
    /** Kills it without a word, as {@code kill -9} does, and waits for its end. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    /** Waits for it to end by itself. */
    int end() throws IOException, InterruptedException {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        kill();
        throw new AssertionError("it hangs: " + said());
      }
      return process.exitValue();
    }

    String said() throws IOException {
      return Files.readString(log);
    }

    /**
     * Waits until a file is there.
     *
     * @return whether it came to be before the process ended
     */
    boolean awaits(Path file) throws InterruptedException {
      while (!Files.exists(file)) {
        if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
          return Files.exists(file);
        }
      }
      return true;
    }

    /** Waits until there is something in a file, or the process has ended. */
    void awaitsFirst(Path file) throws IOException, InterruptedException {
      while (!Files.exists(file) || Files.size(file) == 0) {
        if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  /** Starts a main class. */
  static Running start(Path log, String main, String... args) throws IOException {
    return start(log, List.of(), main, args);
  }

  /** Starts a main class under another program, such as one that changes what the clock says. */
  static Running start(Path log, List<String> under, String main, String... args)
      throws IOException {
    List<String> command = new ArrayList<>(under);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            "-classpath",
            System.getProperty("java.class.path"),
            main));
    command.addAll(List.of(args));
    File to = log.toFile();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    return new Running(
        builder
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(to)
            .start(),
        log);
  }
}
