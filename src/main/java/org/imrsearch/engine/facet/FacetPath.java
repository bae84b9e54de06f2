package org.imrsearch.engine.facet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A value of a facet field within the engine: its segments from the root, separated by a character
 * that stands in no name. Pages and notes are segments with a mark of their own before them.
 */
public final class FacetPath {
  /** Before the number of a page, or a range of them. */
  static final char PAGE = '\u001d';

  /** Before what is said of the segment above; no value of its own. */
  static final char NOTE = '\u001c';

  private static final char SEGMENT_END = '\u001f';

  private FacetPath() {}

  /** Returns the value of segments from the root. */
  public static String of(List<String> segments) {
    return String.join(String.valueOf(SEGMENT_END), segments);
  }

  static String below(String path, String segment) {
    return path + SEGMENT_END + segment;
  }

  /** Returns the path that a path stands under; empty for a first segment. */
  static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf(SEGMENT_END)));
  }

  /** Returns the segments of a path, from the root. */
  public static List<String> segments(String path) {
    return List.of(path.split(String.valueOf(SEGMENT_END), -1));
  }

  /** Cuts a path off below so many segments; what is noted of the last one left stays. */
  static String upTo(int levels, String path) {
    int end = -1;
    for (int level = 0; level < levels; level++) {
      end = path.indexOf(SEGMENT_END, end + 1);
      if (end < 0) {
        return path;
      }
    }
    return path.startsWith(String.valueOf(NOTE), end + 1) ? path : path.substring(0, end);
  }

  static String last(String path) {
    return path.substring(path.lastIndexOf(SEGMENT_END) + 1);
  }

  /** Returns whether a path says something of the one above it. */
  public static boolean isNote(String path) {
    return startsWith(last(path), NOTE);
  }

  static boolean isPage(String segment) {
    return startsWith(segment, PAGE);
  }

  private static boolean startsWith(String segment, char mark) {
    return !segment.isEmpty() && segment.charAt(0) == mark;
  }

  /** Pages are written so that they sort by number. */
  private static String sixDigits(int page) {
    return Integer.toString(1_000_000 + page).substring(1);
  }

  /** Returns pages of what stands on a path, as one value; {@code there} is noted of them. */
  public static String pages(String path, int first, int last, Optional<String> there) {
    String value = below(path, String.valueOf(PAGE) + first + "-" + last);
    return there.map(note -> below(value, NOTE + note)).orElse(value);
  }

  /** Returns the number of a page's segment. */
  static int page(String segment) {
    return Integer.parseInt(segment, 1, segment.length(), 10);
  }

  /** Returns values and all that they stand under, each once, each page for itself. */
  public static Set<String> withAllAbove(Collection<String> values) {
    Set<String> all = new LinkedHashSet<>();
    for (String path : each(values, Integer.MAX_VALUE)) {
      for (String part = path; !part.isEmpty() && all.add(part); ) {
        part = above(part);
      }
    }
    return all;
  }

  /** Returns values no deeper than so many levels, each page for itself. */
  static List<String> each(Collection<String> values, int levels) {
    return values.stream()
        .map(value -> upTo(levels, value))
        .distinct()
        .flatMap(value -> eachPage(value).stream())
        .toList();
  }

  /** Returns a path for each page of a range in it; a path without pages as it is. */
  static List<String> eachPage(String path) {
    int at = path.indexOf(PAGE);
    if (at < 0) {
      return List.of(path);
    }
    int hyphen = path.indexOf('-', at);
    int noted = path.indexOf(SEGMENT_END, at);
    int end = noted < 0 ? path.length() : noted;
    int first = Integer.parseInt(path, at + 1, hyphen, 10);
    int last = Integer.parseInt(path, hyphen + 1, end, 10);
    return IntStream.rangeClosed(first, last)
        .mapToObj(page -> path.substring(0, at + 1) + sixDigits(page) + path.substring(end))
        .toList();
  }
}
