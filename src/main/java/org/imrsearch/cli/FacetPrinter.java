package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.CsvTable;
import org.imrsearch.query.FacetCount;

/** Prints counted values as a table, a path as a tree, with the share that was overturned. */
final class FacetPrinter {
  private static final int BAR = 5;

  /** The columns of the share and its bar. */
  private static final int SHARE = BAR + 7;

  /** A label deep in a tree is shown so far even where it runs over the edge. */
  private static final int LEAST_ROOM = 20;

  private final PrintWriter out;
  private final Screen screen;

  FacetPrinter(PrintWriter out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  /** Writes counted values as CSV, a line each, a path before those below it. */
  static void csv(List<FacetCount> counts, PrintWriter out) {
    try (CsvTable table =
        new CsvTable(out, List.of("value", "label", "level", "rulings", "overturned"))) {
      csv(counts, 1, table);
    }
  }

  private static void csv(List<FacetCount> counts, int level, CsvTable table) {
    for (FacetCount count : counts) {
      table.row(
          List.of(
              count.value(),
              count.label(),
              Integer.toString(level),
              Long.toString(count.rulings()),
              Long.toString(count.overturned())));
      csv(count.children(), level + 1, table);
    }
  }

  void print(String title, List<FacetCount> counts) {
    boolean shares = !areDecisions(counts);
    out.println(
        screen.bold(title) + (shares ? screen.faint("  rulings, and the share overturned") : ""));
    if (counts.isEmpty()) {
      out.println("  (no value)");
    }
    long most = counts.stream().mapToLong(FacetCount::rulings).max().orElse(1);
    print(counts, 1, Long.toString(most).length(), shares);
  }

  /** The share of the overturned among the overturned says nothing. */
  private static boolean areDecisions(List<FacetCount> counts) {
    List<String> decisions = Arrays.stream(Decision.values()).map(Decision::code).toList();
    return counts.stream().allMatch(count -> decisions.contains(count.value()));
  }

  private void print(List<FacetCount> counts, int depth, int digits, boolean shares) {
    String indent = "  ".repeat(depth - 1);
    int room = screen.width() - indent.length() - digits - (shares ? SHARE : 0) - 4;
    for (FacetCount count : counts) {
      out.printf(
          "  %" + digits + "d%s  %s%s%n",
          count.rulings(),
          shares ? share(count) : "",
          indent,
          Screen.fitted(count.label(), Math.max(LEAST_ROOM, room)));
      print(count.children(), depth + 1, digits, shares);
    }
  }

  private String share(FacetCount count) {
    if (count.overturnedShare().isEmpty()) {
      return screen.faint("  %4s %s".formatted("-", " ".repeat(BAR)));
    }
    double share = count.overturnedShare().getAsDouble();
    int full = (int) Math.round(share * BAR);
    String bar = "\u2588".repeat(full) + "\u00b7".repeat(BAR - full);
    return screen.faint("  %3d%% %s".formatted(Math.round(share * 100), bar));
  }
}
