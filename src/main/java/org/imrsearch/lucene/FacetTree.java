package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;

/** Reads the values asked for out of the counts: the commonest first, then by value. */
final class FacetTree {
  private final FacetCounter counter;
  private final FacetNames names;
  private final FacetRequest request;
  private final Optional<String> find;

  private FacetTree(FacetCounter counter, FacetRequest request) {
    this.counter = counter;
    this.names = counter.names();
    this.request = request;
    this.find = request.find().map(text -> text.toLowerCase(Locale.ROOT));
  }

  static List<FacetCount> read(FacetCounter counter, FacetRequest request) {
    FacetTree tree = new FacetTree(counter, request);
    List<Integer> tops = request.under().map(tree.names::named).orElse(List.of(FacetNames.ROOT));
    List<FacetCount> counts = new ArrayList<>();
    for (int top : tops) {
      counts.addAll(tree.below(top, 1));
    }
    return counts;
  }

  private List<FacetCount> below(int above, int level) {
    if (level > request.depth() || request.size() <= 0) {
      return List.of();
    }
    Comparator<Integer> rank =
        Comparator.<Integer>comparingInt(counter::count)
            .thenComparing(names::path, Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(rank);
    for (int value : names.children(above)) {
      if (counter.count(value) > 0 && isFound(value, level)) {
        best.add(value);
        if (best.size() > request.size()) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(rank.reversed()).map(value -> count(value, level)).toList();
  }

  private FacetCount count(int value, int level) {
    String path = names.path(value);
    return new FacetCount(
        FacetCombination.value(path),
        FacetCombination.label(path),
        counter.count(value),
        0,
        below(value, level + 1));
  }

  /** A value is shown for its own name, or for one below it that is shown. */
  private boolean isFound(int value, int level) {
    if (find.isEmpty() || holds(value, find.get())) {
      return true;
    }
    return level < request.depth()
        && names.children(value).stream()
            .anyMatch(child -> counter.count(child) > 0 && isFound(child, level + 1));
  }

  private boolean holds(int value, String text) {
    return FacetCombination.label(names.path(value)).toLowerCase(Locale.ROOT).contains(text);
  }
}
