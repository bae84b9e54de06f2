package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import org.imrsearch.query.FacetCount;

/** Prints counted values as a table, a path as a tree. */
final class FacetPrinter {
  private final PrintWriter out;
  private final Screen screen;

  FacetPrinter(PrintWriter out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  void print(String title, List<FacetCount> counts) {
    out.println(screen.bold(title));
    if (counts.isEmpty()) {
      out.println("  (no value)");
    }
    long most = counts.stream().mapToLong(FacetCount::rulings).max().orElse(1);
    print(counts, 1, Long.toString(most).length());
  }

  private void print(List<FacetCount> counts, int depth, int digits) {
    for (FacetCount count : counts) {
      out.printf(
          "  %" + digits + "d  %s%s%n", count.rulings(), "  ".repeat(depth - 1), count.label());
      print(count.children(), depth + 1, digits);
    }
  }
}
