package org.imrsearch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How wide the output may be and whether it may be coloured. The launcher says so, since Java 21
 * can't tell whether standard output is a terminal.
 *
 * @param width columns
 * @param colour whether escape sequences are understood
 */
record Screen(int width, boolean colour) {
  /** Begins what is marked in a text, as the engine begins it in passages. */
  static final String MARK = "<em>";

  /** Ends what is marked. */
  static final String END_OF_MARK = "</em>";

  private static final String PLAIN = "0";
  private static final String HIT = "1;33";
  private static final int PLAIN_WIDTH = 100;
  private static final int PLAIN_ROWS = 24;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;

  /** Returns what standard output is. */
  static Screen standardOutput() {
    return standardOutput(DisplayOptions.Colour.AUTO);
  }

  /** Returns what standard output is, coloured as asked for. */
  static Screen standardOutput(DisplayOptions.Colour when) {
    boolean colour =
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              isTerminal()
                  && environment("NO_COLOR").isEmpty()
                  && !environment("TERM").equals(Optional.of("dumb"));
        };
    int columns = Integer.getInteger("imr.columns", 0);
    return new Screen(Math.clamp(columns > 0 ? columns : PLAIN_WIDTH, NARROWEST, WIDEST), colour);
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
  }

  static boolean isTerminal() {
    return Boolean.getBoolean("imr.terminal");
  }

  /** Returns how many lines the terminal shows. */
  static int rows() {
    int rows = Integer.getInteger("imr.rows", 0);
    return rows > 0 ? rows : PLAIN_ROWS;
  }

  /** Returns a plain one, for files and pipes. */
  static Screen plain() {
    return new Screen(PLAIN_WIDTH, false);
  }

  String bold(String text) {
    return styled("1", text);
  }

  String faint(String text) {
    return styled("2", text);
  }

  String good(String text) {
    return styled("32", text);
  }

  String bad(String text) {
    return styled("31", text);
  }

  /** Shows what is marked in bold yellow, or in square brackets where there is no colour. */
  String marked(String text) {
    return styled(PLAIN, text);
  }

  /** Words marked side by side are marked as one. */
  private String styled(String style, String marked) {
    String text = marked.replace(END_OF_MARK + " " + MARK, " ");
    if (!colour) {
      return text.replace(MARK, "[").replace(END_OF_MARK, "]");
    }
    if (style.equals(PLAIN)) {
      return text.replace(MARK, escape(HIT)).replace(END_OF_MARK, escape(PLAIN));
    }
    String back = escape(PLAIN) + escape(style);
    return text.isEmpty()
        ? ""
        : escape(style)
            + text.replace(MARK, escape(PLAIN) + escape(HIT)).replace(END_OF_MARK, back)
            + escape(PLAIN);
  }

  private static String escape(String style) {
    return "\u001b[" + style + "m";
  }

  /**
   * Breaks text into lines that fit beside an indent, also where it has line breaks of its own;
   * what marks highlights takes no room. A word longer than a line stands alone. Control characters
   * are left out: what a file holds must not steer a terminal.
   */
  List<String> wrap(String text, int indent) {
    int room = Math.max(20, width - indent);
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(paragraph, room, lines);
    }
    return lines;
  }

  private void wrap(String paragraph, int room, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : printable(paragraph).split(" ", -1)) {
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
  }

  /** Returns a text in one line, without what would steer a terminal. */
  static String printable(String text) {
    if (text.codePoints().noneMatch(Character::isISOControl)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return out.toString();
  }

  private int columns(String word) {
    int brackets = colour ? 0 : 1;
    int columns = word.codePointCount(0, word.length());
    for (String mark : List.of(MARK, END_OF_MARK)) {
      for (int at = word.indexOf(mark); at >= 0; at = word.indexOf(mark, at + 1)) {
        columns -= mark.length() - brackets;
      }
    }
    return columns;
  }

  /**
   * Returns a text in one line, cut if it is longer than a column, as {@link #printable} has it.
   */
  static String fitted(String text, int columns) {
    String line = printable(text);
    return line.length() <= columns ? line : line.substring(0, Math.max(1, columns - 1)) + "…";
  }
}
