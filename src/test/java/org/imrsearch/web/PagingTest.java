package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages of results are offered. */
class PagingTest {

  @ParameterizedTest
  @CsvSource({
    // rulings, per page, from | steps, previous, next
    "5, 10, 0, '', false, false",
    "11, 10, 0, [1] 2, false, true",
    "11, 10, 10, 1 [2], true, false",
    "400, 10, 200, 1 .. 19 20 [21] 22 23 .. 40, true, true",
    "400, 25, 7, [] 1 2 3 .. 16, true, true",
    "2000000, 50, 9950, 1 .. 198 199 [200], true, false",
    "30, 10, 500, 1 .. 3, true, false"
  })
  void theFirstTheLastAndThoseNearAreOffered(
      long rulings, int size, int from, String steps, boolean previous, boolean next) {
    SearchState state = SearchState.everything().showing(size, from);
    int shown = (int) Math.max(0, Math.min(size, rulings - from));
    Paging paging = Paging.of(state, rulings, shown, "/");
    boolean onAStep = paging.steps().stream().anyMatch(Paging.Step::here);
    String offered =
        paging.steps().stream()
            .map(
                step ->
                    (step.afterGap() ? ".. " : "")
                        + (step.here() ? "[" + step.number() + "]" : step.number()))
            .collect(Collectors.joining(" "));
    assertThat(onAStep || from % size == 0 || steps.isEmpty() ? offered : "[] " + offered)
        .isEqualTo(steps);
    assertThat(paging.previous().isPresent()).isEqualTo(previous);
    assertThat(paging.next().isPresent()).isEqualTo(next);
    assertThat(paging.cut()).isEqualTo(rulings > SearchState.DEEPEST);
  }
}
