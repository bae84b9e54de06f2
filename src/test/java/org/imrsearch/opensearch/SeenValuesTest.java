package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.imrsearch.opensearch.SeenValues.Kind;
import org.junit.jupiter.api.Test;

/** What was seen may be there; of what was not, hardly anything may. */
class SeenValuesTest {
  @Test
  void whatWasSeenIsTold() {
    SeenValues seen = new SeenValues();
    for (int i = 0; i < 50_000; i++) {
      seen.add(Kind.ID, "CM14-%07d".formatted(i));
      seen.add(Kind.ORIGIN, "/in/CM14-%07d.pdf".formatted(i));
    }
    for (int i = 0; i < 50_000; i++) {
      assertThat(seen.mayHold(Kind.ID, "CM14-%07d".formatted(i))).isTrue();
      assertThat(seen.mayHold(Kind.ORIGIN, "/in/CM14-%07d.pdf".formatted(i))).isTrue();
      assertThat(seen.mayHold(Kind.ID, "CM15-%07d".formatted(i))).isFalse();
      assertThat(seen.mayHold(Kind.HASH, "CM14-%07d".formatted(i))).isFalse();
    }
    assertThat(seen.mayHold(Kind.ID, "")).isFalse();
  }
}
