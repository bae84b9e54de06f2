package org.imrsearch.letter;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The text of a letter as lines without the blank ones, since in many files every line is followed
 * by one. Offsets count in {@link #text}; line numbers are those of the file.
 */
final class LetterText {
  private static final double MOST = 0.97;

  /** A longer line holds more than a page's foot. */
  private static final int LONGEST_FURNITURE = 120;

  /** For each line, whether blank lines set it off, in a file that is not double-spaced. */
  private final boolean[] paragraphBefore;

  private final String text;
  private final int[] starts;
  private final int[] fileLines;
  private final int width;

  private LetterText(
      String text, int[] starts, int[] fileLines, boolean[] paragraphBefore, int width) {
    this.text = text;
    this.starts = starts;
    this.fileLines = fileLines;
    this.paragraphBefore = paragraphBefore;
    this.width = width;
  }

  /** Splits a text without page furniture into its lines. */
  static LetterText of(String raw) {
    return of(raw, new LabelScanner<>());
  }

  /**
   * Splits a file's text into its lines; form feeds end a line.
   *
   * @param file the text of the file
   * @param furniture what the lines begin with that stand on every page and are no part of the text
   */
  static LetterText of(String file, LabelScanner<Boolean> furniture) {
    String raw = Typography.plain(file);
    Builder builder = new Builder(raw.length(), furniture, PageEdges.furniture(raw));
    int fileLine = 1;
    int at = 0;
    int feed = indexOrEnd(raw, '\f', 0);
    while (at < raw.length()) {
      int lineFeed = indexOrEnd(raw, '\n', at);
      while (feed < lineFeed) {
        builder.add(raw, at, feed, fileLine, true);
        at = feed + 1;
        feed = indexOrEnd(raw, '\f', at);
      }
      boolean pageBreak = at > 0 && raw.charAt(at - 1) == '\f';
      builder.add(raw, at, lineFeed, fileLine, pageBreak);
      fileLine++;
      at = lineFeed + 1;
    }
    return builder.build();
  }

  private static int indexOrEnd(String text, char c, int from) {
    int at = text.indexOf(c, from);
    return at < 0 ? text.length() : at;
  }

  /** Collects lines. */
  private static final class Builder {
    private final StringBuilder text;
    private final LabelScanner<Boolean> furniture;
    private final BitSet edges;
    private int[] starts = new int[64];
    private int[] fileLines = new int[64];
    private boolean[] gapBefore = new boolean[64];
    private int count;
    private int gaps;
    private boolean gap;

    /**
     * @param edges where the lines begin that the file repeats from page to page
     */
    Builder(int length, LabelScanner<Boolean> furniture, BitSet edges) {
      text = new StringBuilder(length);
      this.furniture = furniture;
      this.edges = edges;
    }

    /** Adds a line without the blanks around it; an empty one beside a page break is no gap. */
    void add(String raw, int from, int to, int fileLine, boolean pageBreak) {
      int first = from;
      int last = to;
      while (first < last && Prose.isBlank(raw.charAt(first))) {
        first++;
      }
      while (last > first && Prose.isBlank(raw.charAt(last - 1))) {
        last--;
      }
      if (first == last) {
        gap |= !pageBreak;
        return;
      }
      if (isFurniture(raw, first, last)) {
        return;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        fileLines = Arrays.copyOf(fileLines, 2 * count);
        gapBefore = Arrays.copyOf(gapBefore, 2 * count);
      }
      starts[count] = text.length();
      fileLines[count] = fileLine;
      gapBefore[count] = gap;
      gaps += gap ? 1 : 0;
      count++;
      text.append(raw, first, last).append('\n');
      gap = false;
    }

    private boolean isFurniture(String raw, int first, int last) {
      return last - first <= LONGEST_FURNITURE
          && (furniture.begins(raw, first, last)
              || PageEdges.isPageNumber(raw, first, last)
              || edges.get(first));
    }

    LetterText build() {
      boolean gapsTell = gaps * 2 < count;
      return new LetterText(
          text.toString(),
          Arrays.copyOf(starts, count),
          Arrays.copyOf(fileLines, count),
          gapsTell ? Arrays.copyOf(gapBefore, count) : new boolean[count],
          width());
    }

    /** Returns the length that most lines do not exceed; a few may run over the margin. */
    private int width() {
      int[] lengths = new int[count];
      for (int i = 0; i < count; i++) {
        lengths[i] = (i + 1 < count ? starts[i + 1] : text.length()) - 1 - starts[i];
      }
      Arrays.sort(lengths);
      return count == 0 ? 0 : lengths[(int) ((count - 1) * MOST)];
    }
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Returns the line of the file, from 1, that holds this offset. */
  int fileLine(int offset) {
    return fileLines.length == 0 ? 1 : fileLines[lineAt(offset)];
  }

  /** Returns the index of the line that holds this offset. */
  int lineAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return Math.max(0, at >= 0 ? at : -at - 2);
  }

  int lineStart(int line) {
    return starts[line];
  }

  /** Returns the offset of the line feed that ends a line. */
  int lineEnd(int line) {
    return (line + 1 < starts.length ? starts[line + 1] : text.length()) - 1;
  }

  /** Returns the text of a line, without its end. */
  String line(int line) {
    return text.substring(starts[line], lineEnd(line));
  }

  int lines() {
    return starts.length;
  }

  /** Returns whether the file sets this line off from the one before it. */
  boolean beginsParagraph(int line) {
    return paragraphBefore[line];
  }

  /** Returns the width of the page in characters. */
  int width() {
    return width;
  }

  /** Returns a stretch as running text. */
  String flow(int from, int to) {
    return from >= to ? "" : Prose.flow(text, from, to);
  }
}
