package org.imrsearch.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the output may be and whether it may be coloured. The launcher says so, since Java 21
 * can't tell whether standard output is a terminal.
 *
 * @param width columns
 * @param colour whether escape sequences are understood
 */
record Screen(int width, boolean colour) {
  private static final int PLAIN_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 140;

  /** Returns what standard output is. */
  static Screen standardOutput() {
    boolean terminal = Boolean.getBoolean("imr.terminal") && System.getenv("NO_COLOR") == null;
    int columns = Integer.getInteger("imr.columns", PLAIN_WIDTH);
    return new Screen(Math.clamp(columns, NARROWEST, WIDEST), terminal);
  }

  /** Returns a plain one, for files and pipes. */
  static Screen plain() {
    return new Screen(PLAIN_WIDTH, false);
  }

  String bold(String text) {
    return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  String faint(String text) {
    return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
  }

  String good(String text) {
    return colour ? "\u001b[32m" + text + "\u001b[0m" : text;
  }

  String bad(String text) {
    return colour ? "\u001b[31m" + text + "\u001b[0m" : text;
  }

  /** Shows what stands in {@code <em>}: in bold, or in square brackets where there is no bold. */
  String marked(String text) {
    return colour
        ? text.replace("<em>", "\u001b[1;33m").replace("</em>", "\u001b[0m")
        : text.replace("<em>", "[").replace("</em>", "]");
  }

  /** Breaks text into lines that fit beside an indent; marks of highlights take no room. */
  List<String> wrap(String text, int indent) {
    int room = Math.max(20, width - indent);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : text.split(" ", -1)) {
      int wordColumns = columns(word);
      if (!line.isEmpty() && columns + 1 + wordColumns > room) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      columns += (line.isEmpty() ? 0 : 1) + wordColumns;
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private int columns(String word) {
    int brackets = colour ? 0 : 1;
    int columns = word.length();
    for (String mark : List.of("<em>", "</em>")) {
      for (int at = word.indexOf(mark); at >= 0; at = word.indexOf(mark, at + 1)) {
        columns -= mark.length() - brackets;
      }
    }
    return columns;
  }

  /** Cuts text that is longer than a column. */
  static String fitted(String text, int columns) {
    return text.length() <= columns ? text : text.substring(0, Math.max(1, columns - 1)) + "…";
  }
}
