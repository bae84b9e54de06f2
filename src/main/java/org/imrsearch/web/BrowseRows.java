package org.imrsearch.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imrsearch.query.FacetCount;

/**
 * Makes rows of the values of a field: each with some of those below it, pages apart.
 *
 * @param field the field's name
 * @param state the search that is counted in
 * @param under the path that the values lie below; empty for all
 * @param searched whether only values that hold a text were counted
 */
record BrowseRows(String field, SearchState state, String under, boolean searched) {
  private static final int MOST = 300;
  private static final int BELOW = 12;
  private static final int BELOW_SEARCHED = 50;
  private static final int LEVELS = 2;

  /** More pages than these stand on a page of their own. */
  private static final int PAGES = 12;

  /** How the label of a page begins. */
  private static final String PAGE = "p. ";

  BrowsePage.Answer answer(long rulings, List<FacetCount> counts) {
    List<FacetCount> values = counts.stream().filter(count -> !isPage(count)).toList();
    List<BrowsePage.Row> rows = new ArrayList<>();
    int shown = 0;
    for (FacetCount value : values) {
      if (rows.size() >= MOST) {
        break;
      }
      add(rows, value, 1);
      shown++;
    }
    SearchState at = under.isEmpty() ? state : state.freeing(field).filtering(field + "=" + under);
    return new BrowsePage.Answer(
        rulings,
        rows,
        pages(counts),
        values.size() - shown,
        at.isEverything() ? at.querying("*").on("/") : at.on("/"));
  }

  private static boolean isPage(FacetCount count) {
    return count.label().startsWith(PAGE);
  }

  private void add(List<BrowsePage.Row> rows, FacetCount count, int level) {
    List<FacetCount> below = count.children().stream().filter(c -> !isPage(c)).toList();
    List<BrowsePage.PageLink> pages = pages(count.children());
    int shown = Math.min(below.size(), searched ? BELOW_SEARCHED : level < LEVELS ? BELOW : 0);
    boolean inline = pages.size() <= PAGES && (searched || !under.isEmpty());
    boolean all = below.isEmpty() && (inline || pages.isEmpty());
    rows.add(
        new BrowsePage.Row(
            level,
            count.label(),
            count.rulings(),
            count.overturnedShare(),
            address(count),
            all ? "" : below(count),
            shown == 0 ? 0 : below.size() - shown,
            inline ? pages : List.of()));
    below.subList(0, shown).forEach(child -> add(rows, child, level + 1));
  }

  private String address(FacetCount count) {
    return state.freeing(field).filtering(field + "=" + count.value()).on("/");
  }

  private String below(FacetCount count) {
    return state.on(BrowsePages.path(field, count.value(), ""));
  }

  private List<BrowsePage.PageLink> pages(List<FacetCount> counts) {
    return counts.stream()
        .filter(BrowseRows::isPage)
        .sorted(Comparator.comparingInt(BrowseRows::number))
        .map(
            page ->
                new BrowsePage.PageLink(
                    page.label().substring(PAGE.length()),
                    page.rulings(),
                    page.overturnedShare(),
                    address(page)))
        .toList();
  }

  private static int number(FacetCount page) {
    return Integer.parseInt(page.value().substring(page.value().lastIndexOf('/') + 1));
  }
}
