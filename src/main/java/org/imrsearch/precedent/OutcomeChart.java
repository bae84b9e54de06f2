package org.imrsearch.precedent;

import java.util.Locale;

/**
 * Draws outcomes as an SVG picture that needs no script and no style sheet: a bar with its interval
 * for each value, or a grid of shares where two fields are crossed. Each part also has a class by
 * what it is, so that a page which holds the picture can give it other colours.
 */
public final class OutcomeChart {
  private static final int WIDTH = 960;
  private static final int MARGIN = 16;
  private static final int LABELS = 300;
  private static final int LINE = 26;
  private static final int TITLE = 56;
  private static final int FIGURES = 230;
  private static final int NARROWEST_CELL = 96;

  /** The most letters of a label that have room. */
  private static final int LABEL_LENGTH = 42;

  private static final int HEAD_LENGTH = 10;

  /** What something is drawn as: its colour, and the class that a page's style sheet knows. */
  private enum Paint {
    GROUND("ground", "#ffffff"),
    BAR("part", "#3b6ea8"),
    INK("ink", "#1f2933"),
    FAINT("faint", "#5b6770"),
    GRID("grid", "#d9dee3");

    private final String name;
    private final String colour;

    Paint(String name, String colour) {
      this.name = name;
      this.colour = colour;
    }

    /** Returns the attributes of a part that is filled or drawn with it. */
    String as(String attribute) {
      return "class=\"%s\" %s=\"%s\"".formatted(name, attribute, colour);
    }
  }

  private final OutcomeTable table;
  private final StringBuilder svg = new StringBuilder();

  private OutcomeChart(OutcomeTable table) {
    this.table = table;
  }

  /** Draws a table. */
  public static String svg(OutcomeTable table) {
    OutcomeChart chart = new OutcomeChart(table);
    return table.columns().isEmpty() ? chart.bars() : chart.grid();
  }

  private String bars() {
    int chart = WIDTH - 2 * MARGIN - LABELS - FIGURES;
    int left = MARGIN + LABELS;
    open(WIDTH, TITLE + LINE * (table.rows().size() + 1) + MARGIN);
    for (int percent = 0; percent <= 100; percent += 25) {
      double x = left + chart * percent / 100.0;
      line(x, TITLE, x, TITLE + LINE * table.rows().size(), Paint.GRID, 1);
      text(x, TITLE + LINE * table.rows().size() + 16, "middle", Paint.FAINT, percent + " %");
    }
    int y = TITLE;
    for (OutcomeTable.Row row : table.rows()) {
      Rate rate = row.value().rate();
      double middle = y + LINE / 2.0;
      text(left - 8, middle + 4, "end", Paint.INK, fitted(row.value().label(), LABEL_LENGTH));
      rect(left, y + 5, chart * rate.share(), LINE - 10, Paint.BAR, 1);
      whisker(left + chart * rate.low(), left + chart * rate.high(), middle);
      text(left + chart + 12, middle + 4, "start", Paint.FAINT, Figures.full(rate));
      y += LINE;
    }
    return close();
  }

  private void whisker(double from, double to, double y) {
    line(from, y, to, y, Paint.INK, 1.5);
    line(from, y - 4, from, y + 4, Paint.INK, 1.5);
    line(to, y - 4, to, y + 4, Paint.INK, 1.5);
  }

  private String grid() {
    int columns = table.columns().size();
    int cell = Math.max(NARROWEST_CELL, (WIDTH - 2 * MARGIN - LABELS) / columns);
    int left = MARGIN + LABELS;
    open(left + cell * columns + MARGIN, TITLE + LINE * (table.rows().size() + 1) + MARGIN);
    for (int i = 0; i < columns; i++) {
      String head = fitted(table.columns().get(i).label(), Math.max(HEAD_LENGTH, cell / 9));
      text(left + cell * i + cell / 2.0, TITLE + 16, "middle", Paint.INK, head);
    }
    int y = TITLE + LINE;
    for (OutcomeTable.Row row : table.rows()) {
      text(left - 8, y + 17, "end", Paint.INK, fitted(row.value().label(), LABEL_LENGTH));
      for (int i = 0; i < columns; i++) {
        cell(left + cell * i, y, cell, row.cells().get(i));
      }
      y += LINE;
    }
    return close();
  }

  private void cell(int x, int y, int width, Rate rate) {
    rect(
        x + 1,
        y + 1,
        width - 2,
        LINE - 2,
        rate.rulings() == 0 ? Paint.GRID : Paint.BAR,
        opacity(rate));
    if (rate.rulings() > 0) {
      text(x + width / 2.0, y + 17, "middle", Paint.INK, Figures.brief(rate));
    }
  }

  /** A share of all is half transparent still, so that dark letters can be read on it. */
  private static double opacity(Rate rate) {
    return rate.rulings() == 0 ? 0.3 : 0.06 + 0.5 * rate.share();
  }

  private void open(int width, int height) {
    String what =
        "Share of rulings overturned by "
            + String.join(" and ", table.by().stream().map(OutcomeTable.Axis::label).toList());
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\" role=\"img\" class=\"outcomes\" font-family=\"system-ui, sans-serif\""
                + " font-size=\"13\">\n",
            width,
            height,
            width,
            height));
    svg.append(String.format(Locale.ROOT, "<title>%s</title>\n", escaped(what)));
    rect(0, 0, width, height, Paint.GROUND, 1);
    text(MARGIN, 24, "start", Paint.INK, what);
    text(MARGIN, 42, "start", Paint.FAINT, "all: " + Figures.full(table.all()));
  }

  private String close() {
    return svg.append("</svg>\n").toString();
  }

  private void rect(double x, double y, double width, double height, Paint fill, double opacity) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s"
                + " fill-opacity=\"%.2f\"/>\n",
            x,
            y,
            width,
            height,
            fill.as("fill"),
            opacity));
  }

  private void line(double x1, double y1, double x2, double y2, Paint stroke, double width) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %s"
                + " stroke-width=\"%.1f\"/>\n",
            x1,
            y1,
            x2,
            y2,
            stroke.as("stroke"),
            width));
  }

  private void text(double x, double y, String anchor, Paint fill, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>\n",
            x,
            y,
            anchor,
            fill.as("fill"),
            escaped(text)));
  }

  private static String fitted(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "\u2026";
  }

  /** Names come out of letters, which anyone may have written. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        default -> safe.appendCodePoint(isXml(c) ? c : '\ufffd');
      }
    }
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c >= ' ' && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff);
  }
}
