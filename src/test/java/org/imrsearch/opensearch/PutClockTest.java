package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A writing has a higher version than all that its writer knows of. */
class PutClockTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private static PutClock at(Instant now, long chance) {
    return new PutClock(Clock.fixed(now, ZoneOffset.UTC), chance);
  }

  @Test
  void versionsRiseWhileTheClockStands() {
    PutClock clock = at(NOON, 5);
    long first = clock.after(0);
    assertThat(clock.after(0)).isGreaterThan(first);
  }

  @Test
  void aClockThatRunsBehindStillReplaces() {
    long theirs = at(NOON.plusSeconds(3_600), 5).after(0);
    assertThat(at(NOON, 6).after(theirs)).isGreaterThan(theirs);
  }

  @Test
  void theLaterWriterWinsAndTwoAtOnceDiffer() {
    assertThat(at(NOON.plusNanos(1_000), 0).after(0)).isGreaterThan(at(NOON, 1_023).after(0));
    assertThat(at(NOON, 1).after(0)).isNotEqualTo(at(NOON, 2).after(0));
  }

  @Test
  void versionsAreFarFromTheGreatestThatAClusterTakes() {
    assertThat(at(Instant.parse("2200-01-01T00:00:00Z"), 1).after(0)).isPositive();
  }
}
