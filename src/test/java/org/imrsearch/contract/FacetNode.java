package org.imrsearch.contract;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.schema.FieldValue;

/**
 * A value that a ruling counts for, worked out from what the ruling says.
 *
 * @param above the value that it stands under, as in queries; empty at the root
 * @param value as in queries
 * @param name its last part
 * @param page its number if it is a page, else 0
 * @param there what stands on it, if said; apart from what it is
 */
public record FacetNode(String above, String value, String name, int page, Optional<String> there)
    implements Comparable<FacetNode> {

  static Set<FacetNode> of(List<FieldValue> values) {
    Set<FacetNode> nodes = new HashSet<>();
    for (FieldValue value : values) {
      switch (value) {
        case FieldValue.Keyword keyword -> nodes.add(top(keyword.value()));
        case FieldValue.Whole whole -> nodes.add(top(Long.toString(whole.number())));
        case FieldValue.Day day -> addMonth(day.date(), nodes);
        case FieldValue.PathValue path -> addPath(path, nodes);
        case FieldValue.Text text -> {}
        case FieldValue.Pages pages -> {}
      }
    }
    return nodes;
  }

  private static FacetNode top(String value) {
    return new FacetNode("", value, value, 0, Optional.empty());
  }

  private static void addMonth(LocalDate date, Set<FacetNode> nodes) {
    String year = Integer.toString(date.getYear());
    nodes.add(top(year));
    String month = date.toString().substring(0, 7);
    nodes.add(new FacetNode(year, month, month.substring(5), 0, Optional.empty()));
  }

  private static void addPath(FieldValue.PathValue path, Set<FacetNode> nodes) {
    String above = "";
    for (String segment : path.segments()) {
      String value = above.isEmpty() ? segment : above + "/" + segment;
      nodes.add(new FacetNode(above, value, segment, 0, Optional.empty()));
      above = value;
    }
    for (FieldValue.PageSpan pages : path.pages()) {
      for (int page = pages.first(); page <= pages.last(); page++) {
        String name = Integer.toString(page);
        nodes.add(new FacetNode(above, above + "/" + name, name, page, Optional.empty()));
        if (pages.there().isPresent()) {
          nodes.add(new FacetNode(above, above + "/" + name, name, page, pages.there()));
        }
      }
    }
  }

  /** Pages come before topics, by number. */
  @Override
  public int compareTo(FacetNode other) {
    if (page > 0 || other.page > 0) {
      int byPage = page > 0 && other.page > 0 ? page - other.page : other.page - page;
      return byPage != 0 ? byPage : there.orElse("").compareTo(other.there.orElse(""));
    }
    return name.compareTo(other.name);
  }

  /** Returns how the value is shown, but for what stands on a page. */
  String label(boolean codes) {
    if (page > 0) {
      return "p. " + page;
    }
    if (above.matches("\\d{4}")) {
      return Month.of(Integer.parseInt(name)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    if (!codes) {
      return name;
    }
    String words = name.replaceAll("(?<=\\p{L})-", " ").replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + (words.equals(name) ? name.substring(1) : words.substring(1).toLowerCase(Locale.ROOT));
  }
}
