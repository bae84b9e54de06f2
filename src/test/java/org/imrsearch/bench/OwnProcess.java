package org.imrsearch.bench;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Runs commands of the program, each in a process of its own.
 *
 * @param folder where what a command says and the log of its collector are kept until the next one
 * @param heapMegabytes the largest heap
 * @param collector the JVM's option that chooses it
 */
record OwnProcess(Path folder, int heapMegabytes, String collector) {
  private static final int POLL_MILLIS = 100;

  /** The most that was resident, mapped files among it. */
  private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  /** What is resident now, but for files. */
  private static final Pattern ANONYMOUS = Pattern.compile("RssAnon:\\s+(\\d+) kB");

  /**
   * What a command took.
   *
   * @param killed whether it was killed
   * @param said what it printed
   * @param seconds by the clock
   * @param cpuSeconds of all threads
   * @param residentMegabytes the most memory that it held, pages of mapped files among it; 0 where
   *     the system does not tell
   * @param anonymousMegabytes the most that it was seen to hold without those pages
   * @param liveMegabytes the most of the heap that a collection left
   * @param peakMegabytes the most of the heap that there was before a collection
   */
  record Took(
      boolean killed,
      String said,
      double seconds,
      double cpuSeconds,
      long residentMegabytes,
      long anonymousMegabytes,
      long liveMegabytes,
      long peakMegabytes) {}

  /**
   * Runs a command to its end.
   *
   * @throws IllegalStateException when it fails
   */
  Took run(List<String> command) throws IOException {
    return run(command, said -> false);
  }

  /**
   * Runs a command and kills it, as {@code kill -9} does, when what it has said is enough.
   *
   * @throws IllegalStateException when it ends before
   */
  Took kill(List<String> command, Predicate<String> enough) throws IOException {
    Took took = run(command, enough);
    if (!took.killed()) {
      throw new IllegalStateException("it ended before it was killed: " + took.said());
    }
    return took;
  }

  private Took run(List<String> command, Predicate<String> enough) throws IOException {
    Path said = folder.resolve("said.txt");
    Path collections = folder.resolve("gc.log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(java(command, collections))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Watch watch = new Watch(process);
    boolean killed = false;
    try {
      while (!killed && !process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        watch.look();
        killed = enough.test(text(said));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted beside " + command);
    } finally {
      process.destroyForcibly();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int code = process.onExit().join().exitValue();
    if (!killed && code != 0) {
      throw new IllegalStateException("exit code " + code + ": " + text(said));
    }
    CollectionLog log = new CollectionLog(Files.readString(collections));
    return new Took(
        killed,
        text(said),
        seconds,
        watch.cpu.toMillis() / 1e3,
        watch.resident,
        watch.anonymous,
        log.mostLeft(),
        log.mostBefore());
  }

  private List<String> java(List<String> command, Path collections) {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            collector,
            "-Xlog:disable",
            "-Xlog:gc:file=" + collections + "::filecount=0",
            "--enable-native-access=ALL-UNNAMED",
            "-classpath",
            System.getProperty("java.class.path"),
            "org.imrsearch.cli.Imr"));
    java.addAll(command);
    return java;
  }

  /** Reads what may end amid a character, since it is still written. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static long most(String text, Pattern figures) {
    return figures
        .matcher(text)
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .max()
        .orElse(0);
  }

  /** What the system says of a process, which must be asked while it runs. */
  private static final class Watch {
    private final Process process;
    private final Path status;
    private Duration cpu = Duration.ZERO;
    private long resident;
    private long anonymous;

    Watch(Process process) {
      this.process = process;
      this.status = Path.of("/proc", Long.toString(process.pid()), "status");
    }

    void look() {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      try {
        String says = Files.readString(status);
        resident = Math.max(resident, most(says, RESIDENT) >> 10);
        anonymous = Math.max(anonymous, most(says, ANONYMOUS) >> 10);
      } catch (IOException e) {
        // It has just ended, or the system has no such file: what was seen before stands.
      }
    }
  }
}
