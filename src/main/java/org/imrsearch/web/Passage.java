package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.query.TextMarks;

/**
 * A text in pieces, some of which are marked. Pieces are plain text: a page escapes each, so that
 * no letter can write markup.
 *
 * @param pieces the pieces in their order; joined, they are the text
 */
public record Passage(List<Piece> pieces) {
  private static final String OPENS = "<em>";
  private static final String CLOSES = "</em>";

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * A piece of a text.
   *
   * @param marked whether it is what a search looks for
   */
  public record Piece(String text, boolean marked) {}

  /** Makes a passage of an unmarked text. */
  public static Passage plain(String text) {
    return new Passage(text.isEmpty() ? List.of() : List.of(new Piece(text, false)));
  }

  /** Marks one place of a text. */
  static Passage marking(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, text.substring(0, start), false);
    add(pieces, text.substring(start, end), true);
    add(pieces, text.substring(end), false);
    return new Passage(pieces);
  }

  /** Takes a highlight apart at its {@code <em>} and {@code </em>}. */
  public static Passage ofHighlight(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int opens = text.indexOf(OPENS, at);
      int closes = opens < 0 ? -1 : text.indexOf(CLOSES, opens);
      if (closes < 0) {
        break;
      }
      add(pieces, text.substring(at, opens), false);
      add(pieces, text.substring(opens + OPENS.length(), closes), true);
      at = closes + CLOSES.length();
    }
    add(pieces, text.substring(at), false);
    return new Passage(pieces);
  }

  /** Marks what a search looks for in a field's text. */
  public static Passage marked(TextMarks marks, String field, String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (TextMarks.Mark mark : marks.in(field, text)) {
      add(pieces, text.substring(at, mark.start()), false);
      add(pieces, text.substring(mark.start(), mark.end()), true);
      at = mark.end();
    }
    add(pieces, text.substring(at), false);
    return new Passage(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
