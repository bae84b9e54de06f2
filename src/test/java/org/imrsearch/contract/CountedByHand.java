package org.imrsearch.contract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;

/** Counts the values of some rulings one by one, and lays them out as a request asks for them. */
final class CountedByHand {
  private static final Tally NOTHING = new Tally(0, 0, 0);

  private final Map<FacetNode, Tally> tallies = new HashMap<>();
  private final FacetRequest facet;
  private final boolean codes;

  /** How many rulings have a value, by decision. */
  private record Tally(long rulings, long overturned, long upheld) {
    Tally and(Optional<Decision> decision) {
      return new Tally(
          rulings + 1,
          overturned + (decision.equals(Optional.of(Decision.OVERTURNED)) ? 1 : 0),
          upheld + (decision.equals(Optional.of(Decision.UPHELD)) ? 1 : 0));
    }
  }

  private CountedByHand(List<BruteForce.Row> rows, FacetRequest facet, boolean codes) {
    this.facet = facet;
    this.codes = codes;
    for (BruteForce.Row row : rows) {
      for (FacetNode node : row.nodesOf(facet.field())) {
        tallies.put(node, tally(node).and(row.ruling().decision()));
      }
    }
  }

  /**
   * @param codes whether the values are short words of the program's own
   */
  static List<FacetCount> of(List<BruteForce.Row> rows, FacetRequest facet, boolean codes) {
    CountedByHand counted = new CountedByHand(rows, facet, codes);
    if (facet.under().isEmpty()) {
      return counted.below("", 1);
    }
    return counted
        .values()
        .filter(node -> node.value().equalsIgnoreCase(facet.under().get()))
        .flatMap(top -> counted.below(top.value(), 1).stream())
        .toList();
  }

  private Tally tally(FacetNode node) {
    return tallies.getOrDefault(node, NOTHING);
  }

  private Stream<FacetNode> values() {
    return tallies.keySet().stream().filter(node -> node.there().isEmpty());
  }

  private Comparator<FacetNode> commonestFirst() {
    return Comparator.<FacetNode>comparingLong(node -> -tally(node).rulings())
        .thenComparing(Comparator.naturalOrder());
  }

  private List<FacetCount> below(String above, int level) {
    if (level > facet.depth()) {
      return List.of();
    }
    Stream<FacetNode> commonest =
        values()
            .filter(node -> node.above().equals(above) && isFound(node, level))
            .sorted(commonestFirst())
            .limit(facet.size());
    boolean dates = facet.field().equals("decided") || facet.field().equals("injured");
    return (dates ? commonest.sorted() : commonest).map(node -> count(node, level)).toList();
  }

  private FacetCount count(FacetNode node, int level) {
    Tally tally = tally(node);
    return new FacetCount(
        node.value(),
        label(node),
        tally.rulings(),
        tally.overturned(),
        tally.upheld(),
        below(node.value(), level + 1));
  }

  /** A page says what most of the rulings have there. */
  private String label(FacetNode node) {
    Optional<FacetNode> there =
        tallies.keySet().stream()
            .filter(other -> other.there().isPresent() && other.value().equals(node.value()))
            .min(commonestFirst());
    return node.label(codes)
        + there.flatMap(FacetNode::there).map(topic -> " (there: " + topic + ")").orElse("");
  }

  private boolean isFound(FacetNode node, int level) {
    String text = facet.find().orElse("").toLowerCase(Locale.ROOT);
    return level <= facet.depth()
        && (label(node).toLowerCase(Locale.ROOT).contains(text)
            || values()
                .anyMatch(
                    child -> child.above().equals(node.value()) && isFound(child, level + 1)));
  }
}
