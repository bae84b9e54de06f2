package org.imrsearch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.bench.engines.ProjectIndex;

/** How much memory and time {@code imr export} takes for every ruling of a large index. */
final class ExportMemory implements Benchmark {
  private static final List<Integer> HEAPS = List.of(512, 128, 64);
  private static final List<String> FORMATS = List.of("csv", "ndjson");

  /** "GC(7) Pause Young (Allocation Failure) 38M->4M(123M) 2.1ms". */
  private static final Pattern COLLECTION = Pattern.compile("Pause .*? (\\d+)M->(\\d+)M\\(");

  private static final Pattern EXPORTED = Pattern.compile("exported (\\d+) ruling");

  private final Path config;
  private final Path reports;
  private final Path folder;
  private final int letters;

  ExportMemory(Path config, Path reports, int letters) {
    this.config = config;
    this.reports = reports;
    this.folder = reports.resolve("export");
    this.letters = letters;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String run() {
    try {
      Files.createDirectories(folder);
      Path index = ProjectIndex.of(config, reports, letters);
      StringBuilder rows = new StringBuilder();
      for (int heap : HEAPS) {
        for (String format : FORMATS) {
          rows.append(row(index, heap, format));
        }
      }
      return """
      Every ruling of %,d generated letters. The live heap is what a collection left at most, the
      peak what there was before one, garbage included.

      | heap, format | rulings | MB | s | CPU s | rulings/s | live heap, MB | peak heap, MB |
      |---|---|---|---|---|---|---|---|
      %s"""
          .formatted(letters, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String row(Path index, int heap, String format) throws IOException, InterruptedException {
    Path collections = folder.resolve("gc.log");
    Path said = folder.resolve("said.txt");
    Path output = folder.resolve("rulings." + format);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-Xlog:gc:file=" + collections + "::filecount=0",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                "org.imrsearch.cli.Imr",
                "export",
                "--config",
                config.toString(),
                "--index",
                index.toString(),
                "--output",
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Duration cpu = Duration.ZERO;
    // A process that has ended no longer says what it cost.
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
    }
    int code = process.exitValue();
    double seconds = (System.nanoTime() - start) / 1e9;
    Matcher exported = EXPORTED.matcher(Files.readString(said));
    if (code != 0 || !exported.find()) {
      throw new IllegalStateException("exit code " + code + ": " + Files.readString(said));
    }
    long rulings = Long.parseLong(exported.group(1));
    List<MatchResult> log = COLLECTION.matcher(Files.readString(collections)).results().toList();
    String row =
        "| %d MB, %s | %,d | %.0f | %.1f | %.1f | %,.0f | %d | %d |%n"
            .formatted(
                heap,
                format,
                rulings,
                Files.size(output) / 1e6,
                seconds,
                cpu.toMillis() / 1e3,
                rulings / seconds,
                most(log, 2),
                most(log, 1));
    Files.delete(output);
    return row;
  }

  private static int most(List<MatchResult> collections, int group) {
    return collections.stream().mapToInt(c -> Integer.parseInt(c.group(group))).max().orElse(0);
  }
}
