package org.imrsearch.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.imrsearch.engine.IndexReport;
import org.imrsearch.source.Rejection;

/** Says what became of every file: {@code read = indexed + unchanged + rejected}. */
final class IndexReportPrinter {
  private static final int MOST_SHOWN = 50;

  private final PrintWriter out;
  private final PrintWriter err;

  IndexReportPrinter(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  void print(IndexReport report, Duration took, IndexPlace place) {
    duplicates(report);
    rejections(report);
    if (report.read() == 0) {
      out.println("no letter (.txt or .pdf) was found there");
    }
    if (!report.issues().isEmpty()) {
      out.println(
          "issues: "
              + report.issues().entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .map(e -> e.getKey().code() + " " + e.getValue())
                  .collect(Collectors.joining(", "))
              + " (imr parse FILE shows them)");
    }
    out.println(
        "read "
            + report.read()
            + " = indexed "
            + report.indexed()
            + " + unchanged "
            + report.unchanged()
            + " + rejected "
            + report.rejected());
    double seconds = Math.max(0.001, took.toMillis() / 1000.0);
    out.println(
        String.format(
            Locale.ROOT,
            "%d rulings put into %s in %.1f s (%.0f files a second)",
            report.rulings(),
            place,
            seconds,
            report.read() / seconds));
  }

  private void duplicates(IndexReport report) {
    report.duplicates().stream()
        .sorted(Comparator.comparing(IndexReport.Duplicate::id))
        .limit(MOST_SHOWN)
        .forEach(
            d ->
                err.println(
                    "same case twice: "
                        + d.id()
                        + (d.same() ? ", same bytes" : "")
                        + ": kept "
                        + d.kept()
                        + ", not "
                        + d.dropped()));
    more(report.duplicates().size(), "cases that stand in two files");
  }

  private void rejections(IndexReport report) {
    List<Rejection> rejections =
        report.rejections().stream().sorted(Comparator.comparing(Rejection::origin)).toList();
    rejections.stream()
        .limit(MOST_SHOWN)
        .forEach(
            r ->
                err.println(
                    "rejected, " + r.reason().label() + ": " + r.origin() + ": " + r.detail()));
    more(rejections.size(), "rejected files");
    if (report.rejected() > 0) {
      out.println(
          "rejected: "
              + report.rejectedBy().entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .map(e -> e.getValue() + " " + e.getKey().label())
                  .collect(Collectors.joining(", ")));
    }
  }

  private void more(int listed, String what) {
    if (listed > MOST_SHOWN) {
      String most = listed >= IndexReport.MOST_LISTED ? "at least " : "";
      err.println("... and " + most + (listed - MOST_SHOWN) + " more " + what);
    }
  }
}
