package org.imrsearch.engine.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.schema.FieldValue;

/**
 * Reads the values asked for out of the counts: the commonest first, then by value; of dates the
 * commonest, in the order of time.
 */
public final class FacetTree {
  /** No path has as many levels; deeper requests share what is known of this one. */
  public static final int DEEPEST = 9;

  private final FacetCounts counter;
  private final FacetNames names;
  private final FacetWording wording;
  private final FacetRequest request;
  private final Optional<String> find;
  private final Optional<String> meant;
  private final Comparator<Integer> rank;

  private FacetTree(FacetCounts counter, FacetWording wording, FacetRequest request) {
    this.counter = counter;
    this.names = counter.names();
    this.wording = wording;
    this.request = request;
    this.find = request.find().map(text -> text.toLowerCase(Locale.ROOT));
    this.meant = request.meant().map(FieldValue::comparable);
    this.rank =
        Comparator.<Integer>comparingInt(counter::count)
            .thenComparing(names::path, Comparator.reverseOrder());
  }

  /** Returns the values asked for. */
  public static List<FacetCount> read(
      FacetCounts counter, FacetWording wording, FacetRequest request) {
    FacetTree tree = new FacetTree(counter, wording, request);
    List<Integer> tops =
        request
            .under()
            .map(path -> tree.names.named(path, wording))
            .orElse(List.of(FacetNames.ROOT));
    List<FacetCount> counts = new ArrayList<>();
    for (int top : tops) {
      counts.addAll(tree.below(top, 1));
    }
    return counts;
  }

  /**
   * Returns how many levels of a field must be counted to answer a request. A name in the path may
   * hold what stands between names; then more is counted than is read.
   */
  public static int levels(FacetRequest request) {
    int above =
        request
            .under()
            .map(path -> 1 + (int) path.chars().filter(c -> c == '/' || c == '-').count())
            .orElse(0);
    return Math.clamp((long) above + request.depth(), 1, DEEPEST);
  }

  private List<FacetCount> below(int above, int level) {
    if (level > request.depth() || request.size() <= 0) {
      return List.of();
    }
    PriorityQueue<Integer> best = new PriorityQueue<>(rank);
    int least = 1;
    for (int value : names.children(above)) {
      if (counter.count(value) >= least && isFound(value, level)) {
        best.add(value);
        if (best.size() > request.size()) {
          best.remove();
          least = counter.count(best.element());
        }
      }
    }
    Comparator<Integer> order =
        wording == FacetWording.MONTHS ? Comparator.comparing(names::path) : rank.reversed();
    return best.stream().sorted(order).map(value -> count(value, level)).toList();
  }

  private FacetCount count(int value, int level) {
    return new FacetCount(
        wording.value(names.path(value)),
        label(value),
        counter.count(value),
        counter.count(value, DecisionCode.OVERTURNED),
        counter.count(value, DecisionCode.UPHELD),
        below(value, level + 1));
  }

  /** A page is labelled with what most rulings have stand there: editions differ. */
  private String label(int value) {
    String label = wording.label(names.path(value));
    return names.notes(value).stream()
        .filter(note -> counter.count(note) > 0)
        .max(rank)
        .map(note -> label + " (there: " + FacetPath.last(names.path(note)).substring(1) + ")")
        .orElse(label);
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
    if (label(value).toLowerCase(Locale.ROOT).contains(text)) {
      return true;
    }
    String inQueries = FieldValue.comparable(wording.value(names.path(value)));
    return (text.indexOf('/') >= 0 && inQueries.contains(text))
        || meant.filter(inQueries::equals).isPresent();
  }
}
