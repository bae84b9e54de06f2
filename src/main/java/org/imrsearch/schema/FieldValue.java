package org.imrsearch.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One value that a ruling has in a field. */
public sealed interface FieldValue {
  /** Longest value that an index keeps whole; Lucene refuses terms over 32,766 bytes. */
  int MOST_CHARS = 1_000;

  /** Returns a value as it is compared: without regard to case. */
  static String comparable(String value) {
    return cut(value.strip().toLowerCase(Locale.ROOT));
  }

  /** Returns as much of a value as an index keeps. */
  static String cut(String value) {
    return value.length() <= MOST_CHARS ? value : value.substring(0, MOST_CHARS);
  }

  /** Running text. */
  record Text(String text) implements FieldValue {}

  /**
   * A whole value.
   *
   * @param value as shown in facets
   * @param words what its words are searched in: the value, or the letter's own wording with it
   */
  record Keyword(String value, String words) implements FieldValue {}

  /**
   * A value on a path.
   *
   * @param segments from the root, at least one
   * @param words what its words are searched in
   * @param pages the pages cited of what it names: a last level below it
   */
  record PathValue(List<String> segments, String words, List<PageSpan> pages)
      implements FieldValue {
    public PathValue {
      segments = List.copyOf(segments);
      pages = List.copyOf(pages);
    }

    /** A value that no pages are cited of. */
    public PathValue(List<String> segments, String words) {
      this(segments, words, List.of());
    }

    /** Returns the path as it is written in queries: segments joined by slashes. */
    public String joined() {
      return String.join("/", segments);
    }
  }

  /**
   * Pages below a path.
   *
   * @param first the first page
   * @param last the last page
   * @param there what stands on the page, where a single one is cited and the catalogue knows
   */
  record PageSpan(int first, int last, Optional<String> there) {}

  /** A calendar day. */
  record Day(LocalDate date) implements FieldValue {}

  /** A whole number. */
  record Whole(long number) implements FieldValue {}

  /**
   * Pages of a document.
   *
   * @param path the path they belong to
   * @param first the first page
   * @param last the last page
   */
  record Pages(List<String> path, int first, int last) implements FieldValue {
    public Pages {
      path = List.copyOf(path);
    }
  }
}
