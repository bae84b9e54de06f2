package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentlyMetTest {
  private final RecentlyMet<String, Integer> lengths = new RecentlyMet<>(4);
  private final AtomicInteger made = new AtomicInteger();

  private int length(String word) {
    return lengths.get(
        word,
        key -> {
          made.incrementAndGet();
          return key.length();
        });
  }

  @Test
  void whatWasMadeLatelyIsNotMadeAgain() {
    assertThat(length("opioid")).isEqualTo(6);
    assertThat(length(new String("opioid"))).isEqualTo(6);
    assertThat(made).hasValue(1);
  }

  @Test
  void moreThingsThanPlacesStillComeOutRight() {
    for (int round = 0; round < 3; round++) {
      IntStream.range(0, 1_000)
          .forEach(
              i ->
                  assertThat(length("x".repeat(i % 50) + i)).isEqualTo(i % 50 + ("" + i).length()));
    }
  }
}
