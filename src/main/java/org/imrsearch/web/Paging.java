package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The way through the hits of a search, as far as hits are shown at all.
 *
 * @param first the number of the first hit shown, from 1
 * @param last the number of the last hit shown; less than {@code first} where none is
 * @param previous the hits before
 * @param next the hits after
 * @param steps the pages near by, the first and the last; none where all hits stand on one
 * @param cut whether hits lie too deep to be shown
 */
public record Paging(
    long first,
    long last,
    Optional<String> previous,
    Optional<String> next,
    List<Step> steps,
    boolean cut) {
  private static final int NEAR = 2;

  public Paging {
    steps = List.copyOf(steps);
  }

  /**
   * A page of hits.
   *
   * @param number from 1
   * @param here whether it is the one shown
   * @param afterGap whether pages are left out before it
   */
  public record Step(int number, String address, boolean here, boolean afterGap) {}

  /**
   * @param rulings how many rulings are found
   * @param shown how many hits are shown
   */
  static Paging of(SearchState state, long rulings, int shown, String path) {
    long reached = Math.min(rulings, SearchState.DEEPEST);
    int from = state.offset();
    int size = Math.max(1, state.limit());
    // Collapsed, there are fewer hits than rulings, and how many is not known before the end.
    boolean more = state.collapse() ? shown == size : from + shown < reached;
    boolean on = more && shown > 0 && from + size < SearchState.DEEPEST;
    return new Paging(
        from + 1L,
        (long) from + shown,
        from == 0
            ? Optional.empty()
            : Optional.of(state.showing(size, Math.max(0, from - size)).on(path)),
        on ? Optional.of(state.showing(size, from + size).on(path)) : Optional.empty(),
        state.collapse() || reached <= size ? List.of() : steps(state, reached, size, path),
        rulings > SearchState.DEEPEST);
  }

  private static List<Step> steps(SearchState state, long reached, int size, String path) {
    int here = state.offset() / size + 1;
    int last = (int) ((reached + size - 1) / size);
    TreeSet<Integer> numbers = new TreeSet<>(List.of(1, last));
    for (int number = Math.max(1, here - NEAR); number <= Math.min(last, here + NEAR); number++) {
      numbers.add(number);
    }
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int number : numbers) {
      steps.add(
          new Step(
              number,
              state.showing(size, (number - 1) * size).on(path),
              number == here && state.offset() % size == 0,
              number > before + 1));
      before = number;
    }
    return steps;
  }
}
