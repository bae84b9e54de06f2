package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.imrsearch.bench.Cost;

/**
 * What it cost to make an index. The figures lie beside an index that is kept, so that a report can
 * be made again without making the index.
 *
 * @param cost the median of the rounds, by the clock
 * @param bytes the size of the index
 * @param heap the most of all rounds, in bytes; empty where no collection came
 */
record IndexFigures(Cost cost, long bytes, Optional<Long> heap) {
  private static final String FIGURES = ".figures";
  private static final String HEAP = "heap";

  static IndexFigures median(List<Cost> rounds, Path index) throws IOException {
    List<Cost> sorted = rounds.stream().sorted(Comparator.comparingDouble(Cost::seconds)).toList();
    return new IndexFigures(sorted.get(sorted.size() / 2), Folders.bytes(index), Optional.empty());
  }

  IndexFigures withHeap(Optional<Long> most) {
    return new IndexFigures(cost, bytes, most);
  }

  static boolean areKept(Path index) {
    return Files.exists(file(index));
  }

  static IndexFigures kept(Path index) throws IOException {
    Properties read = new Properties();
    try (var in = Files.newBufferedReader(file(index))) {
      read.load(in);
    }
    return new IndexFigures(
        new Cost(number(read, "seconds"), number(read, "cpuSeconds")),
        (long) number(read, "bytes"),
        Stream.ofNullable(read.getProperty(HEAP)).map(Long::valueOf).findFirst());
  }

  void keep(Path index) throws IOException {
    Properties written = new Properties();
    written.setProperty("seconds", Double.toString(cost.seconds()));
    written.setProperty("cpuSeconds", Double.toString(cost.cpuSeconds()));
    written.setProperty("bytes", Long.toString(bytes));
    heap.ifPresent(most -> written.setProperty(HEAP, Long.toString(most)));
    try (var out = Files.newBufferedWriter(file(index))) {
      written.store(out, null);
    }
  }

  private static double number(Properties read, String key) {
    return Stream.ofNullable(read.getProperty(key)).mapToDouble(Double::valueOf).sum();
  }

  private static Path file(Path index) {
    return index.resolveSibling(index.getFileName() + FIGURES);
  }
}
