package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrsearch.precedent.Figures;
import org.imrsearch.precedent.OutcomeTable;
import org.imrsearch.precedent.Rate;

/** Prints how requests fared, by the values of a field or of two. */
final class StatsPrinter {
  private static final int NARROWEST_LABEL = 16;
  private static final int CELL = 12;

  /** Rulings, overturned, share and interval, with the gaps between them. */
  private static final int FIGURES = 42;

  private static final int WIDEST_BAR = 30;

  private final PrintWriter out;
  private final Screen screen;

  StatsPrinter(PrintWriter out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  /** Returns how many values of a second field have room, beside labels that can be read. */
  static int columns(Screen screen) {
    return Math.max(2, (screen.width() - NARROWEST_LABEL - 4) / CELL - 1);
  }

  void print(OutcomeTable table) {
    if (table.columns().isEmpty()) {
      printBars(table);
    } else {
      printPivot(table);
    }
    out.println(screen.bold("all: ") + "overturned " + Figures.full(table.all()));
    if (table.undecided() > 0) {
      out.println(table.undecided() + " more without a decision that could be read");
    }
    if (table.left() > 0) {
      out.println(table.left() + " more values are not shown; --top shows more");
    }
  }

  private void printBars(OutcomeTable table) {
    int label = longest(table, screen.width() - FIGURES - 12);
    int bar = Math.min(WIDEST_BAR, screen.width() - FIGURES - label - 2);
    out.println(
        screen.bold(padded(table.by().getFirst().label(), label))
            + screen.faint("   rulings  overturned   share     95 %"));
    for (OutcomeTable.Row row : table.rows()) {
      Rate rate = row.value().rate();
      String figures =
          String.format(
              Locale.ROOT,
              "%10d%12d%8s%11s",
              rate.rulings(),
              rate.overturned(),
              rate.rulings() == 0 ? "-" : Figures.percent(rate.share()),
              rate.rulings() == 0 ? "" : Figures.interval(rate));
      out.println(
          padded(row.value().label(), label) + figures + "  " + screen.faint(bar(rate, bar)));
    }
  }

  /** Draws the share; dots reach as far as the interval does. */
  private static String bar(Rate rate, int columns) {
    if (rate.rulings() == 0 || columns < 5) {
      return "";
    }
    int full = (int) Math.round(rate.share() * columns);
    int high = Math.max(full, (int) Math.round(rate.high() * columns));
    return "\u2588".repeat(full) + "\u00b7".repeat(high - full);
  }

  private void printPivot(OutcomeTable table) {
    List<String> heads = new ArrayList<>();
    table.columns().forEach(column -> heads.add(Screen.fitted(column.label(), CELL - 2)));
    int label = longest(table, screen.width() - CELL * (heads.size() + 1));
    List<OutcomeTable.Axis> by = table.by();
    String legend =
        "share overturned of rulings, or overturned/rulings of fewer than %d; across: %s"
            .formatted(Figures.FEW, by.get(1).label());
    screen.wrap(legend, 0).forEach(line -> out.println(screen.faint(line)));
    StringBuilder head = new StringBuilder(screen.bold(padded(by.get(0).label(), label)));
    heads.forEach(text -> head.append(right(text)));
    out.println(head.append(right("all")));
    for (OutcomeTable.Row row : table.rows()) {
      StringBuilder line = new StringBuilder(padded(row.value().label(), label));
      row.cells().forEach(cell -> line.append(right(Figures.brief(cell))));
      out.println(line.append(right(Figures.brief(row.value().rate()))));
    }
  }

  private static int longest(OutcomeTable table, int room) {
    int longest = table.by().getFirst().label().length();
    for (OutcomeTable.Row row : table.rows()) {
      longest = Math.max(longest, row.value().label().length());
    }
    return Math.min(longest, Math.max(NARROWEST_LABEL, room));
  }

  private static String padded(String text, int columns) {
    String fitted = Screen.fitted(text, columns);
    return fitted + " ".repeat(columns - fitted.length());
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, CELL - text.length())) + text;
  }
}
