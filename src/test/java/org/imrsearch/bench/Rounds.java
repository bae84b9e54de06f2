package org.imrsearch.bench;

import java.util.ArrayList;
import java.util.List;

/** The figures of several rounds of one measurement. */
final class Rounds {
  private final List<Double> figures = new ArrayList<>();

  void add(double figure) {
    figures.add(figure);
  }

  double median() {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** Returns a row of a table: what was measured, the least, the median and the most of it. */
  String row(String what) {
    double least = figures.stream().mapToDouble(f -> f).min().orElseThrow();
    double most = figures.stream().mapToDouble(f -> f).max().orElseThrow();
    return "| %s | %.2f | %.2f | %.2f |%n".formatted(what, least, median(), most);
  }
}
