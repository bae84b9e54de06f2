package org.imrsearch.bench.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code imr serve} in a process of its own, on a free port. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+)");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private final Process process;
  private final URI address;

  private ServerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it and waits until it listens.
   *
   * @param heap the largest heap, as the JVM takes it
   * @param log where what it says on standard error goes
   */
  static ServerProcess start(Path config, Path index, String heap, Path log) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                "org.imrsearch.cli.Imr",
                "serve",
                "--port",
                "0",
                "--config",
                config.toString(),
                "--index",
                index.toString())
            .redirectError(log.toFile())
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return new ServerProcess(process, URI.create(address.group(1)));
      }
    }
    throw new IOException("the server did not start: " + Files.readString(log));
  }

  URI address() {
    return address;
  }

  /** Returns the memory that the process holds, in megabytes; 0 where the system does not tell. */
  long residentMegabytes() {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
      return RESIDENT
          .matcher(status)
          .results()
          .map(found -> Long.parseLong(found.group(1)) >> 10)
          .findFirst()
          .orElse(0L);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (AutoCloseable stream : List.of(process.getInputStream(), process.getOutputStream())) {
      try {
        stream.close();
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
