package org.imrsearch.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.Hit;
import org.imrsearch.query.SearchResponse;

/** Answers as lines of text, without what differs from engine to engine: times, and scores. */
final class Told {
  private Told() {}

  static String of(SearchResponse response) {
    return "%d rulings of %d letters, exact %b, let go %s, or rather %s%n%s%n%s"
        .formatted(
            response.rulings(),
            response.determinations(),
            response.exact(),
            response.letGo(),
            response.didYouMean().orElse("-"),
            response.hits().stream().map(Told::hit).collect(Collectors.joining("\n")),
            response.facets().entrySet().stream()
                .map(Told::facet)
                .collect(Collectors.joining("\n")));
  }

  private static String hit(Hit hit) {
    return "%s %s +%d %s %s"
        .formatted(
            hit.id(),
            hit.decision().map(Enum::toString).orElse("-"),
            hit.alike(),
            hit.highlights(),
            hit.explanation().stream()
                .map(part -> part.field() + ":" + part.matched())
                .sorted()
                .toList());
  }

  private static String facet(Map.Entry<String, List<FacetCount>> facet) {
    return facet.getKey() + ": " + counts(facet.getValue());
  }

  static String counts(List<FacetCount> counts) {
    return counts.stream()
        .map(
            c ->
                "%s %s %d=%d+%d (%s)"
                    .formatted(
                        c.value(),
                        c.label(),
                        c.rulings(),
                        c.overturned(),
                        c.upheld(),
                        counts(c.children())))
        .collect(Collectors.joining(", "));
  }
}
