package org.imrsearch.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Processes that the system kills when this one ends, however it ends. */
final class Offspring {
  /** To be put before a command; {@code setpriv} becomes the command, with its process id. */
  static final List<String> DIES_WITH_PARENT = List.of("setpriv", "--pdeathsig", "KILL");

  // The signal comes with the end of the thread that started a process. This one ends with the JVM.
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "starter of processes");
            thread.setDaemon(true);
            return thread;
          });

  private Offspring() {}

  /** Returns why none can be started here. */
  static Optional<String> unavailable() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setpriv")))
        ? Optional.empty()
        : Optional.of("no setpriv, which is of util-linux");
  }

  /** Starts a process whose command begins with {@link #DIES_WITH_PARENT}. */
  static Process start(ProcessBuilder builder) throws IOException {
    try {
      return STARTER.submit(builder::start).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IOException("not started: " + String.join(" ", builder.command()), e.getCause());
    }
  }
}
