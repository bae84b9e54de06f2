package org.imrsearch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.bench.engines.ProjectIndex;

/** How much memory and time {@code imr export} takes for every ruling of a large index. */
final class ExportMemory implements Benchmark {
  private static final List<Integer> HEAPS = List.of(512, 128, 64);
  private static final List<String> FORMATS = List.of("csv", "ndjson");

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
    }
  }

  private String row(Path index, int heap, String format) throws IOException {
    Path output = folder.resolve("rulings." + format);
    OwnProcess.Took took =
        new OwnProcess(folder, heap, "-XX:+UseSerialGC")
            .run(
                List.of(
                    "export",
                    "--config",
                    config.toString(),
                    "--index",
                    index.toString(),
                    "--output",
                    output.toString()));
    Matcher exported = EXPORTED.matcher(took.said());
    if (!exported.find()) {
      throw new IllegalStateException(took.said());
    }
    long rulings = Long.parseLong(exported.group(1));
    String row =
        "| %d MB, %s | %,d | %.0f | %.1f | %.1f | %,.0f | %d | %d |%n"
            .formatted(
                heap,
                format,
                rulings,
                Files.size(output) / 1e6,
                took.seconds(),
                took.cpuSeconds(),
                rulings / took.seconds(),
                took.liveMegabytes(),
                took.peakMegabytes());
    Files.delete(output);
    return row;
  }
}
