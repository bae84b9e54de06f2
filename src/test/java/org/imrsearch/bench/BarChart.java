package org.imrsearch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Horizontal bars in groups, on a scale by tens, as an SVG picture that needs nothing else. */
public final class BarChart {
  private static final int WIDTH = 860;
  private static final int LEFT = 270;
  private static final int BAR = 14;
  private static final int GAP = 12;
  private static final int TOP = 64;
  private static final List<String> COLOURS =
      List.of("#7a7a7a", "#0b5fa5", "#c46a00", "#5b8c2a", "#8c6bb1", "#b2182b");

  private final String title;
  private final String unit;
  private final List<String> series;
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param unit what is measured
   * @param series the names of the bars of each group
   */
  public BarChart(String title, String unit, List<String> series) {
    this.title = title;
    this.unit = unit;
    this.series = List.copyOf(series);
  }

  /** Bars side by side; a figure that is no number has none. */
  private record Group(String label, List<Double> figures) {}

  /** Adds a group, with a figure for each of the series. */
  public void add(String label, List<Double> figures) {
    groups.add(new Group(label, List.copyOf(figures)));
  }

  /** Returns the picture. */
  public String svg() {
    int height = TOP + groups.size() * (series.size() * BAR + GAP) + 16;
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="12">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <text x="12" y="22" font-size="15" font-weight="bold">%s</text>
        """
            .formatted(WIDTH, height, escaped(title), escaped(title)));
    legend(out);
    int y = TOP;
    for (Group group : groups) {
      bars(out, group, y);
      y += series.size() * BAR + GAP;
    }
    return out.append("</svg>\n").toString();
  }

  private void legend(StringBuilder out) {
    int x = 12;
    for (int i = 0; i < series.size(); i++) {
      out.append(rectangle(x, 34, 12, 12, i));
      out.append(text(x + 17, 44, "start", series.get(i)));
      x += 40 + 7 * series.get(i).length();
    }
    out.append(text(WIDTH - 12, 44, "end", unit + ", on a scale by tens"));
  }

  private void bars(StringBuilder out, Group group, int y) {
    int middle = y + group.figures().size() * BAR / 2 + 4;
    out.append(text(LEFT - 10, middle, "end", group.label()));
    for (int i = 0; i < group.figures().size(); i++) {
      double figure = group.figures().get(i);
      if (figure > 0) {
        double width = width(figure);
        out.append(rectangle(LEFT, y + i * BAR, width, BAR - 2, i));
        String number = String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%,.0f", figure);
        out.append(text(LEFT + width + 5, y + i * BAR + 10, "start", number));
      }
    }
  }

  private double width(double figure) {
    double least = extreme(false);
    double most = extreme(true);
    double room = WIDTH - LEFT - 70.0;
    return 8 + (room - 8) * Math.log(figure / least) / Math.max(1e-9, Math.log(most / least));
  }

  private double extreme(boolean most) {
    var figures = groups.stream().flatMap(g -> g.figures().stream()).filter(f -> f > 0).toList();
    var numbers = figures.stream().mapToDouble(f -> f);
    return (most ? numbers.max() : numbers.min()).orElse(1);
  }

  private static String rectangle(double x, double y, double width, double height, int colour) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
        x,
        y,
        width,
        height,
        COLOURS.get(colour % COLOURS.size()));
  }

  private static String text(double x, double y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
