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
  private final FacetRequest request;
  private final Optional<String> find;
  private final Optional<String> meant;
  private final Comparator<FacetName> rank;

  private FacetTree(FacetCounts counter, FacetRequest request) {
    this.counter = counter;
    this.names = counter.names();
    this.request = request;
    this.find = request.find().map(text -> text.toLowerCase(Locale.ROOT));
    this.meant = request.meant().map(FieldValue::comparable);
    this.rank =
        Comparator.<FacetName>comparingInt(this::count)
            .thenComparing(FacetName::path, Comparator.reverseOrder());
  }

  /** Returns the values asked for. */
  public static List<FacetCount> read(FacetCounts counter, FacetRequest request) {
    FacetTree tree = new FacetTree(counter, request);
    List<FacetName> tops =
        request.under().map(tree.names::named).orElse(List.of(tree.names.root()));
    List<FacetCount> counts = new ArrayList<>();
    for (FacetName top : tops) {
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

  private int count(FacetName value) {
    return counter.count(value.number());
  }

  private List<FacetCount> below(FacetName above, int level) {
    if (level > request.depth() || request.size() <= 0) {
      return List.of();
    }
    List<FacetName> values = best(above.below(), level);
    values.sort(
        names.wording() == FacetWording.MONTHS
            ? Comparator.comparing(FacetName::path)
            : rank.reversed());
    List<FacetCount> counts = new ArrayList<>(values.size());
    for (FacetName value : values) {
      counts.add(count(value, level));
    }
    return counts;
  }

  private List<FacetName> best(List<FacetName> values, int level) {
    PriorityQueue<FacetName> best = new PriorityQueue<>(rank);
    for (FacetName value : values) {
      boolean full = best.size() == request.size();
      boolean ranks = count(value) > 0 && (!full || rank.compare(value, best.element()) > 0);
      if (ranks && isFound(value, level)) {
        if (full) {
          best.remove();
        }
        best.add(value);
      }
    }
    return new ArrayList<>(best);
  }

  private FacetCount count(FacetName value, int level) {
    int number = value.number();
    return new FacetCount(
        value.inQueries(),
        label(value),
        counter.count(number),
        counter.count(number, DecisionCode.OVERTURNED),
        counter.count(number, DecisionCode.UPHELD),
        below(value, level + 1));
  }

  /** A page is labelled with what most rulings have stand there: editions differ. */
  private String label(FacetName value) {
    List<FacetName> notes = value.notes();
    return notes.isEmpty()
        ? value.label()
        : notes.stream()
            .filter(note -> count(note) > 0)
            .max(rank)
            .map(note -> value.label() + " (there: " + note.label() + ")")
            .orElse(value.label());
  }

  /** A value is shown for its own name, or for one below it that is shown. */
  private boolean isFound(FacetName value, int level) {
    if (find.isEmpty() || holds(value, find.get())) {
      return true;
    }
    return level < request.depth()
        && value.below().stream().anyMatch(child -> count(child) > 0 && isFound(child, level + 1));
  }

  private boolean holds(FacetName value, String text) {
    if (label(value).toLowerCase(Locale.ROOT).contains(text)) {
      return true;
    }
    String inQueries = FieldValue.comparable(value.inQueries());
    return (text.indexOf('/') >= 0 && inQueries.contains(text))
        || meant.filter(inQueries::equals).isPresent();
  }
}
