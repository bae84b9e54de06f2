package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/** Prints an answer for people: how it was found, its rulings, its facets, its totals. */
final class AnswerPrinter {
  private final PrintWriter out;
  private final Screen screen;
  private final IndexSchema schema;

  AnswerPrinter(PrintWriter out, Screen screen, IndexSchema schema) {
    this.out = out;
    this.screen = screen;
    this.schema = schema;
  }

  /**
   * Prints an answer.
   *
   * @param offset how many hits were passed over
   * @param narrowing the options that the search was narrowed by, as typed
   */
  void print(SearchResponse response, int offset, List<String> narrowing) {
    String meant =
        response.didYouMean().map(query -> ShellWords.command(query, narrowing)).orElse("");
    if (response.rulings() == 0) {
      out.println("nothing found" + (meant.isEmpty() ? "" : "; did you mean: " + meant));
      return;
    }
    if (response.relaxed()) {
      relaxed(response, meant);
    }
    new HitPrinter(out, screen).print(response.hits(), offset);
    FacetPrinter facets = new FacetPrinter(out, screen);
    for (Map.Entry<String, List<FacetCount>> facet : response.facets().entrySet()) {
      facets.print(label(facet.getKey()), facet.getValue());
    }
    out.println(found(response) + ", " + response.tookMillis() + " ms");
  }

  private String label(String field) {
    return schema.field(field).map(Field::label).orElse(field);
  }

  private void relaxed(SearchResponse response, String meant) {
    String note =
        "Few rulings hold every word. These may lack: "
            + response.letGo().stream().distinct().collect(Collectors.joining(", "))
            + ". Those that lack least come first; --all-words asks for all.";
    screen.wrap(note, 0).forEach(line -> out.println(screen.faint(line)));
    if (!meant.isEmpty()) {
      out.println("did you mean: " + meant);
    }
    out.println();
  }

  /** Says how much was found. */
  static String found(SearchResponse response) {
    return (response.exact() ? "" : "at least ")
        + counted(response.rulings(), "ruling")
        + " in "
        + counted(response.determinations(), "determination");
  }

  /** Returns a number of things, in words. */
  static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
