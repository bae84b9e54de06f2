package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;

/**
 * How comparable requests fared by the values of a field, as far as enough were decided.
 *
 * @param field the field's name
 * @param rows the values with enough decided rulings
 * @param left how many values have fewer, and are not shown
 */
public record Breakdown(String field, List<OutcomeTable.Value> rows, int left) {
  /** With fewer decided rulings a share says next to nothing. */
  public static final int FEWEST = 10;

  private static final int VALUES = 40;
  private static final int TOPIC_LEVEL = 3;

  public Breakdown {
    rows = List.copyOf(rows);
  }

  /** Returns what to count for breakdowns by guideline topic, specialty and year. */
  public static List<FacetRequest> requests() {
    FacetRequest path = FacetRequest.of("guideline", VALUES);
    return List.of(
        new FacetRequest(
            path.field(), path.size(), TOPIC_LEVEL, path.under(), path.find(), path.meant()),
        FacetRequest.of("specialty", VALUES),
        FacetRequest.of("year", VALUES));
  }

  /** Makes the breakdown of a field with the usual least number of rulings, commonest first. */
  public static Breakdown of(String field, List<FacetCount> counts) {
    return of(field, counts, FEWEST);
  }

  /**
   * Makes the breakdown of a field.
   *
   * @param counts the field's values; of a path, those of the lowest level counted are taken
   * @param fewest how many decided rulings a value must have
   * @return the values with most decided rulings first; years in their order
   */
  public static Breakdown of(String field, List<FacetCount> counts, int fewest) {
    List<OutcomeTable.Value> rows = new ArrayList<>();
    int depth = depth(counts);
    collect(counts, depth, rows);
    List<OutcomeTable.Value> enough =
        rows.stream()
            .filter(row -> row.rate().rulings() >= fewest)
            .sorted(
                field.equals("year") ? Comparator.comparing(OutcomeTable.Value::value) : BY_COUNT)
            .toList();
    return new Breakdown(field, enough, rows.size() - enough.size());
  }

  private static final Comparator<OutcomeTable.Value> BY_COUNT =
      Comparator.comparingLong((OutcomeTable.Value row) -> -row.rate().rulings())
          .thenComparing(OutcomeTable.Value::value);

  private static int depth(List<FacetCount> counts) {
    return counts.stream().mapToInt(count -> 1 + depth(count.children())).max().orElse(0);
  }

  private static void collect(List<FacetCount> counts, int level, List<OutcomeTable.Value> rows) {
    for (FacetCount count : counts) {
      if (level > 1) {
        collect(count.children(), level - 1, rows);
      } else {
        rows.add(OutcomeTable.Value.of(count));
      }
    }
  }
}
