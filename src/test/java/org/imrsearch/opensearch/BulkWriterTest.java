package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever befalls a request, each letter is written once and whole, or said not to be. */
class BulkWriterTest {
  private static final String ID = "CM14-0000001";
  private static final String OTHER = "CM14-0000002";
  private static final RetryPolicy QUICK =
      new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(20));

  private final StubCluster stub = StubCluster.start();
  private final StubBulk bulk = new StubBulk();
  private final Cluster cluster = Cluster.connect(ConnectionTest.settings(stub.uri()));
  private final LetterLines lines = new LetterLines(Letters.SCHEMA, Letters.VALUES);

  private BulkWriter writer(RetryPolicy policy) {
    stub.with(bulk);
    return new BulkWriter(new BulkSender(cluster, "letters", policy));
  }

  private LetterBulk letter(String id, long version, String... services) {
    Determination letter = Letters.of(id, services);
    return lines.put(letter, Letters.stamp(letter), version, Incumbent.NONE);
  }

  @AfterEach
  void close() {
    cluster.close();
    stub.close();
  }

  @ParameterizedTest
  @EnumSource(StubBulk.Fault.class)
  void whatAClusterDidNotTakeIsSentAgain(StubBulk.Fault fault) {
    bulk.failing(fault, fault);
    try (BulkWriter writer = writer(QUICK)) {
      writer.add(letter(ID, 7, "Cane", "Brace", "Walker"));
      writer.add(letter(OTHER, 8, "Cane"));
      writer.settle();
    }
    assertThat(bulk.documents())
        .containsOnlyKeys(ID, ID + "#1", ID + "#2", ID + "#3", OTHER, OTHER + "#1");
  }

  @Test
  void onlyTheItemsThatFailedAreSentAgain() {
    bulk.failing(StubBulk.Fault.BUSY_ITEMS);
    try (BulkWriter writer = writer(QUICK)) {
      writer.add(letter(ID, 7, "Cane", "Brace", "Walker"));
      writer.settle();
    }
    assertThat(bulk.requests()).containsExactly(4, 2);
  }

  @Test
  void aClusterThatStaysBusyIsGivenUp() {
    bulk.failing(Collections.nCopies(1_000, StubBulk.Fault.BUSY).toArray(StubBulk.Fault[]::new));
    RetryPolicy hasty =
        new RetryPolicy(Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofMillis(50));
    try (BulkWriter writer = writer(hasty)) {
      writer.add(letter(ID, 7, "Cane"));
      assertThatThrownBy(writer::settle)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("did not take what it was sent")
          .hasMessageContaining("429");
      assertThatThrownBy(() -> writer.add(letter(OTHER, 8, "Cane")))
          .isInstanceOf(IndexException.class);
    }
  }

  @Test
  void aLetterOfWhichOneRulingIsRefusedIsNamedAndTakenBackWhole() {
    bulk.refusing(ID + "#2");
    try (BulkWriter writer = writer(QUICK)) {
      writer.add(letter(ID, 7, "Cane", "Brace"));
      writer.add(letter(OTHER, 8, "Cane"));
      assertThatThrownBy(writer::settle)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining(ID + " (400 odd: no number)");
    }
    assertThat(bulk.documents()).containsOnlyKeys(OTHER, OTHER + "#1");
  }

  @Test
  void fewRefusedLettersAreNamedAndTheOthersCounted() {
    FailedLetters failed = new FailedLetters();
    for (int i = 1; i <= 7; i++) {
      failed.add("letter-" + i, "400 odd: no number");
    }
    assertThatThrownBy(failed::require)
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("7 letters")
        .hasMessageContaining("letter-5")
        .hasMessageContaining("and 2 more")
        .hasMessageNotContaining("letter-6");
  }

  /** The other indexer has written the letter and one ruling; what it has not is taken back. */
  @Test
  void aLetterThatAnotherIndexerWroteLaterStaysTheOthers() {
    bulk.holding(ID, 9).holding(ID + "#1", 9);
    try (BulkWriter writer = writer(QUICK)) {
      writer.add(letter(ID, 7, "Cane", "Brace"));
      assertThatThrownBy(writer::settle)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("another indexer");
    }
    assertThat(bulk.documents()).containsExactlyInAnyOrderEntriesOf(Map.of(ID, 9L, ID + "#1", 9L));
  }

  @Test
  void whatTakesThePlaceOfSomethingUnknownIsNoted() {
    bulk.holding(ID, 3).holding(ID + "#1", 3).holding(ID + "#2", 3);
    try (BulkWriter writer = writer(QUICK)) {
      writer.add(letter(ID, 7, "Cane"));
      writer.add(letter(OTHER, 8, "Cane"));
      writer.settle();
      assertThat(writer.replacing()).containsExactly(Map.entry(ID, 7L));
    }
  }

  @Test
  void whoeverAddsMoreThanIsUnderWayWaits() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    bulk.behind(gate);
    String words = "word ".repeat(300_000);
    try (BulkWriter writer = writer(QUICK);
        ExecutorService adder = Executors.newSingleThreadExecutor()) {
      Future<?> adding =
          adder.submit(
              () -> {
                for (int i = 0; i < 20; i++) {
                  writer.add(letter("letter-" + i, i + 1, words));
                }
              });
      assertThatThrownBy(() -> adding.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      gate.countDown();
      adding.get(30, TimeUnit.SECONDS);
      writer.settle();
    }
    assertThat(bulk.mostUnderWay()).isEqualTo(3);
    assertThat(bulk.documents()).hasSize(40);
    assertThat(bulk.requests()).allSatisfy(items -> assertThat(items).isLessThanOrEqualTo(6));
  }

  @Test
  void pausesGrowToABoundAndAreRandom() {
    RetryPolicy policy =
        new RetryPolicy(Duration.ofMillis(100), Duration.ofSeconds(10), Duration.ofMinutes(1));
    assertThat(List.of(1, 2, 5, 8, 60))
        .allSatisfy(
            attempt -> {
              long bound = Math.min(10_000, 100L << Math.min(attempt - 1, 20));
              for (int i = 0; i < 100; i++) {
                assertThat(policy.pause(attempt).toMillis()).isBetween(0L, bound);
              }
            });
  }
}
