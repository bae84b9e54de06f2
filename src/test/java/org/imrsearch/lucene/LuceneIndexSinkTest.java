package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexSinkTest {
  private static final String ID = "CM14-0000001";

  @TempDir Path folder;

  private static LetterBuilder letter(String id, String... services) {
    LetterBuilder letter = new LetterBuilder(id).decided("2014-05-06");
    for (String service : services) {
      letter.upheld(service, "Not supported.");
    }
    return letter;
  }

  private List<String> found(String query) {
    try (TestIndex index = TestIndex.open(folder)) {
      return index.ids(query);
    }
  }

  @Test
  void aLetterReplacesAllRulingsOfItsFormerSelf() {
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      TestIndex.put(sink, letter(ID, "Cane", "Brace", "Walker"));
      TestIndex.put(sink, letter("CM14-0000002", "Cane"));
      sink.commit();
      TestIndex.put(sink, letter(ID, "Wheelchair"));
      sink.commit();
    }
    assertThat(found("*")).containsExactly(ID + "#1", "CM14-0000002#1");
    assertThat(found("brace")).isEmpty();
    assertThat(found("wheelchair")).containsExactly(ID + "#1");
  }

  @Test
  void anotherLetterFromTheSameOriginTakesTheFormersPlace() {
    Determination former = letter("CM14-0000001", "Cane", "Brace").build();
    Determination latter = letter("CM14-0000002", "Walker").build();
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      sink.put(former, TestIndex.stamp(former, "/in/a.pdf", "1"));
      sink.commit();
      sink.put(latter, TestIndex.stamp(latter, "/in/a.pdf", "2"));
      assertThat(sink.findById("CM14-0000001")).isEmpty();
      sink.commit();
      assertThat(sink.findById("CM14-0000001")).isEmpty();
    }
    assertThat(found("*")).containsExactly("CM14-0000002#1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void stampsAreFoundBeforeAndAfterTheCommit(boolean commit) {
    Determination determination = letter(ID, "Cane").build();
    LetterStamp first = TestIndex.stamp(determination, "/in/a.zip!/b.pdf", "1");
    LetterStamp second = TestIndex.stamp(determination, "/in/moved.pdf", "2");
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      sink.put(determination, first);
      if (commit) {
        sink.commit();
      }
      assertThat(sink.findById(ID)).contains(first);
      assertThat(sink.findByHash(first.contentHash())).contains(first);
      assertThat(sink.findByOrigin(first.origin())).contains(first);
      assertThat(sink.findByHash(second.contentHash())).isEmpty();
      sink.put(determination, second);
      assertThat(sink.findById(ID)).contains(second);
      assertThat(sink.findByHash(first.contentHash())).isEmpty();
      assertThat(sink.findByOrigin(first.origin())).isEmpty();
      assertThat(sink.findByOrigin(second.origin())).contains(second);
    }
  }

  @Test
  void stampsAreFoundByTheNextRun() {
    Determination undated = new LetterBuilder("a").upheld("Cane", "No.").build();
    LetterStamp stamp = TestIndex.stamp(undated, "/in/a.txt", "1");
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      sink.put(undated, stamp);
      sink.commit();
    }
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      assertThat(sink.findByHash(stamp.contentHash())).contains(stamp);
      assertThat(sink.findById("a")).map(LetterStamp::decided).contains(Optional.empty());
    }
  }

  /** Stamps move from memory to the index several times while threads put letters, some twice. */
  @Test
  void severalThreadsMayPutLettersTogether() throws InterruptedException {
    IndexFolder path = IndexFolder.of(folder, TestIndex.SCHEMA, TestIndex.VERSION);
    try (LuceneIndexSink sink =
        LuceneIndexSink.open(path, TestIndex.SCHEMA, TestIndex.VALUES, false, 7)) {
      try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
        for (int i = 0; i < 200; i++) {
          String id = "CM14-0000%03d".formatted(i % 150);
          threads.execute(() -> TestIndex.put(sink, letter(id, "Cane", "Brace")));
        }
      }
      assertThat(sink.findById("CM14-0000149")).isPresent();
      assertThat(sink.findByOrigin("/in/CM14-0000000.txt")).isPresent();
      assertThat(sink.findById("CM14-0000150")).isEmpty();
      sink.commit();
    }
    assertThat(LuceneIndexCheck.run(folder, TestIndex.SCHEMA, TestIndex.VERSION))
        .isEqualTo(new CheckReport(150, 300, List.of()));
  }

  @Test
  void whatIsNotCommittedIsGone() {
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      TestIndex.put(sink, letter(ID, "Cane"));
      sink.commit();
      TestIndex.put(sink, letter(ID, "Walker"));
      TestIndex.put(sink, letter("CM14-0000002", "Walker"));
    }
    assertThat(found("*")).containsExactly(ID + "#1");
    assertThat(found("cane")).hasSize(1);
  }

  @Test
  void aRebuildShowsNothingUntilItsCommit() {
    TestIndex.of(folder, letter(ID, "Cane")).close();
    try (LuceneIndexSink sink = TestIndex.sink(folder, true)) {
      assertThat(sink.findById(ID)).isEmpty();
      TestIndex.put(sink, letter("CM14-0000002", "Walker"));
      assertThat(found("*")).containsExactly(ID + "#1");
    }
    assertThat(found("*")).as("a rebuild given up").containsExactly(ID + "#1");
    try (LuceneIndexSink sink = TestIndex.sink(folder, true)) {
      TestIndex.put(sink, letter("CM14-0000002", "Walker"));
      sink.commit();
    }
    assertThat(found("*")).containsExactly("CM14-0000002#1");
  }

  @Test
  void aRunningEngineSeesTheNewestCommit() {
    try (TestIndex index = TestIndex.of(folder, letter(ID, "Cane"));
        LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      assertThat(index.search("*").rulings()).isEqualTo(1);
      TestIndex.put(sink, letter("CM14-0000002", "Walker"));
      assertThat(index.search("*").rulings()).isEqualTo(1);
      sink.commit();
      assertThat(index.search("*").rulings()).isEqualTo(2);
    }
  }

  @Test
  void aSecondIndexerIsRefusedAtOnce() {
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      sink.commit();
      assertThatThrownBy(() -> TestIndex.sink(folder, false))
          .isInstanceOf(IndexException.class)
          .hasMessage("another indexer is writing to " + folder);
    }
  }

  @Test
  void otherIndexTimeSettingsAreRefusedByBothSidesAndWeightsAreNot() {
    TestIndex.of(folder, letter(ID, "Cane")).close();
    IndexSchema fewer = IndexSchema.of(List.of(keyword("case")), List.of());
    assertThatThrownBy(
            () -> LuceneSearchEngine.open(folder, fewer, () -> TestIndex.WORDS, TestIndex.VERSION))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("index-time settings")
        .hasMessageContaining("--rebuild");
    assertThatThrownBy(
            () -> LuceneSearchEngine.open(folder, TestIndex.SCHEMA, () -> TestIndex.WORDS, "other"))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("by another version of this program");
    assertThatThrownBy(
            () -> LuceneIndexSink.open(folder, fewer, TestIndex.VALUES, TestIndex.VERSION, false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("--rebuild");
    assertThat(found("*")).as("left as it was").hasSize(1);
    IndexSchema reordered =
        IndexSchema.of(TestIndex.SCHEMA.fields().reversed(), TestIndex.SCHEMA.analyzers());
    LuceneSearchEngine.open(folder, reordered, () -> TestIndex.WORDS, TestIndex.VERSION).close();
  }

  private static Field keyword(String name) {
    return new Field.KeywordField(name, name, name, false, Optional.empty(), Optional.empty());
  }

  @Test
  void aRunningEngineRefusesAnIndexRebuiltByOtherSettings() {
    try (TestIndex index = TestIndex.of(folder, letter(ID, "Cane"))) {
      LuceneIndexSink other =
          LuceneIndexSink.open(folder, TestIndex.SCHEMA, TestIndex.VALUES, "other", true);
      try (other) {
        other.commit();
      }
      assertThatThrownBy(() -> index.search("*"))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("by another version of this program");
    }
  }

  @Test
  void aFolderWithoutAnIndexIsNoIndex() {
    for (Path none : List.of(folder, folder.resolve("missing"))) {
      assertThatThrownBy(() -> TestIndex.open(none))
          .isInstanceOf(IndexException.class)
          .hasMessage("no index at " + none + "; make one with `imr index PATH...`");
    }
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  @Test
  void aFolderOfOtherFilesIsNotWrittenTo() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "text");
    assertThatThrownBy(() -> TestIndex.sink(folder, false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("letter.txt");
    assertThat(folder).isDirectoryContaining("glob:**letter.txt");
    assertThatThrownBy(() -> TestIndex.sink(folder.resolve("letter.txt"), false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void aRunThatDiedBeforeItsFirstCommitIsBegunAnew() throws IOException {
    Files.createFile(folder.resolve("write.lock"));
    Files.writeString(folder.resolve("_0.fdt"), "torn");
    Files.writeString(folder.resolve("pending_segments_1"), "torn");
    TestIndex.of(folder, letter(ID, "Cane")).close();
    assertThat(found("*")).hasSize(1);
  }

  @Test
  void aCommitOfNothingMakesAnEmptyIndexAndThenNothingMore() throws IOException {
    TestIndex.of(folder).close();
    List<String> files = names();
    TestIndex.of(folder).close();
    assertThat(names()).isEqualTo(files);
    assertThat(found("*")).isEmpty();
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
