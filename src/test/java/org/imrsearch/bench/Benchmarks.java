package org.imrsearch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imrsearch.bench.engines.AdapterLatency;
import org.imrsearch.bench.engines.EngineComparison;
import org.imrsearch.bench.engines.PrecedentLatency;
import org.imrsearch.bench.engines.ServerLoad;

/**
 * Runs the measurements of the suite and reports them in Markdown.
 *
 * <p>Arguments: the folder for the reports, the number of generated letters, and the names of the
 * measurements to run, joined by commas; empty for all.
 */
public final class Benchmarks {
  private static final Path CONFIG = Path.of("index-config");

  private Benchmarks() {}

  /** Runs the suite. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int letters = Integer.parseInt(args[1]);
    Set<String> chosen = args.length > 2 ? Set.of(args[2].split(",", -1)) : Set.of("");
    List<Supplier<Benchmark>> suite =
        List.of(
            () -> new ParseCost(CONFIG, letters),
            () -> new PathologicalTimes(CONFIG),
            () -> new PackingCost(CONFIG, letters),
            () -> new ExportMemory(CONFIG, folder, letters),
            () -> new PrecedentLatency(CONFIG, folder, letters),
            () -> new PdfRate(CONFIG, folder, letters),
            () -> new FolderLoad(CONFIG, folder, letters),
            () -> new ClusterIndexRate(CONFIG, folder, letters),
            () -> new ServerLoad(CONFIG, folder, letters),
            () -> new AdapterLatency(CONFIG, folder, letters),
            () -> new EngineComparison(CONFIG, folder, letters));
    for (Supplier<Benchmark> make : suite) {
      Benchmark benchmark = make.get();
      if (chosen.contains("") || chosen.contains(benchmark.name())) {
        String report = "## %s%n%n%s%n%n%s".formatted(benchmark.name(), machine(), benchmark.run());
        Files.writeString(folder.resolve(benchmark.file() + ".md"), report);
        System.out.println(report);
      }
    }
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return "%d cores, %s, JDK %s, heap %d MB"
        .formatted(
            runtime.availableProcessors(),
            processor(),
            Runtime.version(),
            runtime.maxMemory() >> 20);
  }

  /** Returns the processor's model, where the system tells, and its architecture. */
  private static String processor() {
    String architecture = System.getProperty("os.arch");
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip() + ", " + architecture)
          .orElse(architecture);
    } catch (IOException | UncheckedIOException e) {
      return architecture;
    }
  }
}
