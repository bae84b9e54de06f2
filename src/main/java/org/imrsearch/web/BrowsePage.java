package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a page of all values of a field shows.
 *
 * @param state the search that is counted in
 * @param field the field's name
 * @param label its name for people
 * @param help what it holds
 * @param dates whether the values are times
 * @param under the path that the values lie below; empty for all
 * @param find the text that values must hold; empty for any
 * @param crumbs the way back from the path, the whole field first
 * @param constraints what narrows the search
 * @param answer the values; empty where the search is wrong
 * @param mistake what is wrong with the search
 * @param fields the other fields
 */
public record BrowsePage(
    SearchState state,
    String field,
    String label,
    String help,
    boolean dates,
    String under,
    String find,
    List<Link> crumbs,
    List<Constraint> constraints,
    Optional<Answer> answer,
    Optional<Mistake> mistake,
    List<Link> fields) {
  public BrowsePage {
    crumbs = List.copyOf(crumbs);
    constraints = List.copyOf(constraints);
    fields = List.copyOf(fields);
  }

  /**
   * The values.
   *
   * @param rulings how many rulings are counted
   * @param rows the values, the commonest first, each followed by some of those below it
   * @param pages the pages right below the path, in their order
   * @param leftOut how many values are not shown
   * @param everything the search for all rulings counted, at the path
   */
  public record Answer(
      long rulings, List<Row> rows, List<PageLink> pages, int leftOut, String everything) {
    public Answer {
      rows = List.copyOf(rows);
      pages = List.copyOf(pages);
    }
  }

  /**
   * A value.
   *
   * @param level how deep it lies, from 1
   * @param address the search for its rulings
   * @param below where all values below it are; empty where none lie there but pages that are shown
   * @param leftOut where some of the values right below it are shown, how many are not
   * @param pages the pages right below it, in their order
   */
  public record Row(
      int level,
      String label,
      long rulings,
      OptionalDouble share,
      String address,
      String below,
      int leftOut,
      List<PageLink> pages) {
    public Row {
      pages = List.copyOf(pages);
    }
  }

  /** A page of a guideline and the search for its rulings. */
  public record PageLink(String label, long rulings, OptionalDouble share, String address) {}

  /** Returns what the table of values holds, and in which order. */
  public String caption() {
    String which = find.isEmpty() ? "Values" : "Values that hold \u201c" + find + "\u201d";
    String where = under.isEmpty() ? which : which + " in " + under;
    return where + (dates ? ", in the order of time" : ", the commonest first");
  }

  /** Returns the heading: the path, without the source that stands above it. */
  public String heading() {
    return under.isEmpty() ? label : under.substring(under.indexOf('/') + 1);
  }

  /** Returns the address of this page, whatever it is narrowed by. */
  public String path() {
    return BrowsePages.path(field, under, find);
  }
}
