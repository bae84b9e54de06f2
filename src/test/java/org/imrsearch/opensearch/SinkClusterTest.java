package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.LetterStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What was put into a cluster is there, whole, after the commit. */
class SinkClusterTest {
  private static final String NAME = "sink-test";
  private static final String ID = "CM14-0000001";

  @RegisterExtension static final OneIndex INDEX = new OneIndex(NAME);

  private OpenSearchIndexSink sink(boolean rebuild) {
    return sink("1", rebuild);
  }

  private OpenSearchIndexSink sink(String edition, boolean rebuild) {
    return OpenSearchIndexSink.open(
        INDEX.cluster(), NAME, Letters.SCHEMA, Letters.VALUES, edition, rebuild, ShapeWish.NONE);
  }

  private static void put(OpenSearchIndexSink sink, Determination letter) {
    sink.put(letter, Letters.stamp(letter));
  }

  /** Indexes a letter of one ruling. */
  private void indexOne() {
    try (OpenSearchIndexSink sink = sink(false)) {
      put(sink, Letters.of(ID, "Cane"));
      sink.commit();
    }
  }

  /** Returns the ids of all documents that a search finds. */
  private List<String> found() {
    JsonNode answer =
        INDEX
            .cluster()
            .ask(Call.get("/" + NAME + "/_search").with("size", "1000").with("sort", "imr.id"));
    List<String> ids = new ArrayList<>();
    answer.path("hits").path("hits").forEach(hit -> ids.add(hit.path("_id").asString()));
    return ids.stream().sorted().toList();
  }

  @Test
  void whatIsPutIsSeenFromTheCommitOn() {
    try (OpenSearchIndexSink sink = sink(false)) {
      put(sink, Letters.of(ID, "Cane", "Brace"));
      assertThat(found()).isEmpty();
      sink.commit();
      assertThat(found()).containsExactly(ID, ID + "#1", ID + "#2");
    }
  }

  @Test
  void aLetterReplacesAllRulingsOfItsFormerSelf() {
    try (OpenSearchIndexSink sink = sink(false)) {
      put(sink, Letters.of(ID, "Cane", "Brace", "Walker"));
      put(sink, Letters.of("CM14-0000002", "Cane"));
      sink.commit();
      put(sink, Letters.of(ID, "Wheelchair"));
      put(sink, Letters.of(ID, "Wheelchair", "Cane"));
      sink.commit();
      assertThat(found())
          .containsExactly(ID, ID + "#1", ID + "#2", "CM14-0000002", "CM14-0000002#1");
    }
    indexOne();
    assertThat(found()).containsExactly(ID, ID + "#1", "CM14-0000002", "CM14-0000002#1");
  }

  @Test
  void anotherLetterFromTheSameOriginTakesTheFormersPlace() {
    Determination former = Letters.of(ID, "Cane", "Brace");
    Determination latter = Letters.of("CM14-0000002", "Walker");
    try (OpenSearchIndexSink sink = sink(false)) {
      sink.put(former, Letters.stamp(former, "/in/a.pdf", "1"));
      sink.commit();
      sink.put(latter, Letters.stamp(latter, "/in/a.pdf", "2"));
      assertThat(sink.findById(ID)).isEmpty();
      sink.commit();
      assertThat(sink.findById(ID)).isEmpty();
    }
    assertThat(found()).containsExactly("CM14-0000002", "CM14-0000002#1");
  }

  @Test
  void stampsAreFoundBeforeAndAfterTheCommitAndByTheNextRun() {
    Determination letter = Letters.of(ID, "Cane");
    LetterStamp first = Letters.stamp(letter, "/in/a.zip!/b.pdf", "1");
    try (OpenSearchIndexSink sink = sink(false)) {
      sink.put(letter, first);
      holds(sink, first);
      sink.commit();
      holds(sink, first);
    }
    LetterStamp second = Letters.stamp(letter, "/in/moved.pdf", "2");
    try (OpenSearchIndexSink sink = sink(false)) {
      holds(sink, first);
      sink.put(letter, second);
      holds(sink, second);
      assertThat(sink.findByHash(first.contentHash())).isEmpty();
      assertThat(sink.findByOrigin(first.origin())).isEmpty();
    }
  }

  private static void holds(OpenSearchIndexSink sink, LetterStamp stamp) {
    assertThat(sink.findById(stamp.id())).contains(stamp);
    assertThat(sink.findByHash(stamp.contentHash())).contains(stamp);
    assertThat(sink.findByOrigin(stamp.origin())).contains(stamp);
  }

  @Test
  void severalThreadsMayPutLettersTogether() {
    try (OpenSearchIndexSink sink = sink(false)) {
      try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
        for (int i = 0; i < 200; i++) {
          String id = "CM14-0000%03d".formatted(i % 150);
          String[] services = i < 150 ? new String[] {"Cane", "Brace"} : new String[] {"Cane"};
          threads.execute(() -> put(sink, Letters.of(id, services)));
        }
      }
      sink.commit();
    }
    assertThat(found()).hasSizeBetween(150 * 2, 150 * 2 + 100 + 50);
  }

  @Test
  void aRebuildIsSeenAsAWholeAndTheOldIndexGoes() {
    indexOne();
    try (OpenSearchIndexSink sink = sink("2", true)) {
      put(sink, Letters.of("CM14-0000002", "Walker"));
      assertThat(found()).containsExactly(ID, ID + "#1");
      sink.commit();
      assertThat(found()).containsExactly("CM14-0000002", "CM14-0000002#1");
    }
    assertThat(indexes()).containsExactly(NAME + "-000002");
  }

  @Test
  void aRebuildThatEndsWithoutCommitLeavesNothing() {
    indexOne();
    try (OpenSearchIndexSink sink = sink("2", true)) {
      put(sink, Letters.of("CM14-0000002", "Walker"));
    }
    assertThat(found()).containsExactly(ID, ID + "#1");
    assertThat(indexes()).containsExactly(NAME + "-000001");
  }

  @Test
  void whatAKilledRebuildLeftIsRemovedByTheNextAndNothingElseIs() {
    IndexSeries series =
        new IndexSeries(
            INDEX.cluster(), NAME, IndexDefinition.of(Letters.SCHEMA, "1"), ShapeWish.NONE);
    String current = series.first();
    String left = series.next();
    INDEX.cluster().ask(Call.put("/" + NAME + "-000007", Json.object()));

    assertThat(series.next()).isEqualTo(NAME + "-000003");
    assertThat(indexes()).containsExactly(current, NAME + "-000003", NAME + "-000007");
    assertThat(left).isEqualTo(NAME + "-000002");
  }

  private List<String> indexes() {
    return INDEX.cluster().ask(Call.get("/" + NAME + "-*/_settings")).propertyNames().stream()
        .sorted()
        .toList();
  }

  @Test
  void anIndexOfAnotherEditionIsRefused() {
    sink("1", false).close();
    assertThatThrownBy(() -> sink("2", false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("--rebuild");
  }

  @Test
  void aNameThatMeansSomethingElseIsRefused() {
    INDEX.cluster().ask(Call.put("/" + NAME, Json.object()));
    assertThatThrownBy(() -> sink(false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("is an index and no alias");
    assertThatThrownBy(() -> sink(true)).hasMessageContaining("is an index and no alias");
  }

  /**
   * The index that is written is deleted: the INDEX.cluster() must not make another of that name.
   */
  @Test
  void anIndexThatIsDeletedMeanwhileIsNotMadeAnew() {
    try (OpenSearchIndexSink sink = sink(false)) {
      INDEX.cluster().ask(Call.delete("/" + NAME + "-000001"));
      put(sink, Letters.of(ID, "Cane"));
      assertThatThrownBy(sink::commit).isInstanceOf(IndexException.class);
    }
    assertThat(INDEX.cluster().tell(Call.head("/" + NAME + "-000001")).status()).isEqualTo(404);
  }

  /** Each indexer has read the index before the other wrote the letter. */
  @Test
  void ofTwoIndexersTheLaterWritingStandsWhole() {
    try (OpenSearchIndexSink one = sink(false);
        OpenSearchIndexSink other = sink(false)) {
      put(one, Letters.of(ID, "Cane", "Brace", "Walker"));
      one.commit();
      put(other, Letters.of(ID, "Wheelchair"));
      other.commit();
    }
    assertThat(found()).containsExactly(ID, ID + "#1");
  }
}
