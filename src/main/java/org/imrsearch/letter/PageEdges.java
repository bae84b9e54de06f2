package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The heads and feet that a file repeats from page to page, known without their wording: the same
 * line, but for its numbers, at the edge of most pages. At the top of the first page it stays, for
 * there it may be the head of the letter itself.
 */
final class PageEdges {
  /** So many lines at the top and at the bottom of a page may be its head and foot. */
  private static final int LINES = 2;

  /** A line with the case number needs to be there twice only. */
  private static final int FEWEST_TIMES = 3;

  private static final int LONGEST = 120;

  /** "- 123 -". */
  private static final int LONGEST_NUMBER = 7;

  private static final Pattern BARE_NUMBER = Pattern.compile("-? ?\\d{1,3} ?-?");

  private final String raw;
  private final Map<String, List<Integer>> startsByForm = new HashMap<>();
  private final BitSet furniture = new BitSet();
  private final BitSet headOfLetter = new BitSet();
  private int pages;

  private PageEdges(String raw) {
    this.raw = raw;
  }

  /** Returns where the lines begin, blanks passed over, that are no part of the text. */
  static BitSet furniture(String raw) {
    if (raw.indexOf('\f') < 0) {
      return new BitSet(0);
    }
    PageEdges edges = new PageEdges(raw);
    edges.readPages();
    edges.addRepeated();
    return edges.furniture;
  }

  /** Returns whether a line is "Page 3 of 7" or the like. */
  static boolean isPageNumber(String raw, int from, int to) {
    if (to - from > 24 || Character.toLowerCase(raw.charAt(from)) != 'p') {
      return false;
    }
    String form = form(raw, from, to);
    return form.equals("page#") || form.equals("page#of#");
  }

  private void readPages() {
    int from = 0;
    while (from <= raw.length()) {
      int end = raw.indexOf('\f', from);
      int to = end < 0 ? raw.length() : end;
      readPage(from, to);
      from = to + 1;
    }
  }

  private void readPage(int from, int to) {
    List<Integer> top = new ArrayList<>(LINES);
    int at = from;
    while (top.size() < LINES && at < to) {
      int end = lineEnd(at, to);
      int start = firstLetter(at, end);
      if (start < end) {
        top.add(start);
        take(start, end);
        if (pages == 0) {
          headOfLetter.set(start);
        }
      }
      at = end + 1;
    }
    pages += top.isEmpty() ? 0 : 1;
    int end = to;
    for (int found = 0; found < LINES && end > at; ) {
      int lineStart = Math.max(at, raw.lastIndexOf('\n', end - 1) + 1);
      int start = firstLetter(lineStart, end);
      if (start < end) {
        found++;
        take(start, end);
      }
      end = lineStart - 1;
    }
  }

  private int lineEnd(int from, int to) {
    int end = raw.indexOf('\n', from, to);
    return end < 0 ? to : end;
  }

  private int firstLetter(int from, int to) {
    int at = from;
    while (at < to && Prose.isBlank(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  private void take(int start, int end) {
    if (end - start > LONGEST) {
      return;
    }
    String line = raw.substring(start, end).strip();
    if (line.length() <= LONGEST_NUMBER && BARE_NUMBER.matcher(line).matches()) {
      furniture.set(start);
    } else if (!line.endsWith(".") && (line.indexOf(':') < 0 || line.contains("CM"))) {
      String form = form(line, 0, line.length());
      startsByForm.computeIfAbsent(form, f -> new ArrayList<>()).add(start);
    }
  }

  /** Returns the letters of a line in small, with a sign for each number. */
  private static String form(String text, int from, int to) {
    StringBuilder form = new StringBuilder(to - from);
    boolean number = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        form.append(Character.toLowerCase(c));
        number = false;
      } else if (Character.isDigit(c) && !number) {
        form.append('#');
        number = true;
      }
    }
    return form.toString();
  }

  private void addRepeated() {
    for (Map.Entry<String, List<Integer>> line : startsByForm.entrySet()) {
      List<Integer> starts = line.getValue();
      boolean named = line.getKey().contains("cm#");
      if (starts.size() >= (named ? 2 : FEWEST_TIMES)
          && starts.size() * 5 >= pages * 3
          && line.getKey().length() > 3) {
        starts.stream().filter(start -> !headOfLetter.get(start)).forEach(furniture::set);
      }
    }
  }
}
