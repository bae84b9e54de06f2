package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.SnapshotReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot is a commit, whole or not there; restoring it is a commit too. */
class LuceneSnapshotTest {
  private static final LuceneSnapshot SNAPSHOTS =
      new LuceneSnapshot(TestIndex.SCHEMA, TestIndex.VERSION);

  @TempDir Path folder;

  private static void put(Path index, String... ids) {
    try (LuceneIndexSink sink = TestIndex.sink(index, false)) {
      for (String id : ids) {
        TestIndex.put(sink, new LetterBuilder(id).upheld("Cane", "No.").upheld("Brace", "No."));
      }
      sink.commit();
    }
  }

  private static List<String> found(Path index) {
    try (TestIndex opened = TestIndex.open(index)) {
      return opened.ids("brace");
    }
  }

  private static CheckReport check(Path index) {
    return LuceneIndexCheck.run(index, TestIndex.SCHEMA, TestIndex.VERSION);
  }

  private Path in(String name) {
    return folder.resolve(name);
  }

  @Test
  void itHoldsTheLastCommitOfAnIndexThatIsBeingWritten() {
    try (LuceneIndexSink sink = TestIndex.sink(in("index"), false)) {
      TestIndex.put(sink, new LetterBuilder("a").upheld("Brace", "No."));
      sink.commit();
      TestIndex.put(sink, new LetterBuilder("b").upheld("Brace", "No."));
      SnapshotReport report = SNAPSHOTS.take(in("index"), in("kept"), false);
      assertThat(report.determinations()).isEqualTo(1);
      sink.commit();
      assertThat(found(in("kept"))).containsExactly("a#1");
    }
    assertThat(check(in("kept"))).isEqualTo(new CheckReport(1, 1, List.of()));
  }

  @Test
  void theSameFolderIsBroughtUpToDateAndOnlyWhatIsNewIsWritten() {
    put(in("index"), "a");
    long all = SNAPSHOTS.take(in("index"), in("kept"), true).newBytes();
    assertThat(SNAPSHOTS.take(in("index"), in("kept"), true).newBytes()).isZero();
    put(in("index"), "b");
    SnapshotReport later = SNAPSHOTS.take(in("index"), in("kept"), false);
    assertThat(later.bytes()).isGreaterThan(all);
    assertThat(later.newBytes()).isBetween(1L, later.bytes() - 1);
    assertThat(found(in("kept"))).containsExactly("a#2", "b#2");
    assertThat(in("kept")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aSnapshotThatDiedOnTheWayIsNoneAndTheNextOneFinishesIt() throws IOException {
    put(in("index"), "a");
    SNAPSHOTS.take(in("index"), in("kept"), true);
    try (Stream<Path> files = Files.list(in("kept"))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("segments_")) {
          Files.move(file, in("kept").resolve("pending_" + file.getFileName()));
        } else if (file.toString().endsWith(".cfs")) {
          Files.writeString(file, "torn");
          Files.copy(file, Path.of(file + ".part"));
        }
      }
    }
    assertThatThrownBy(() -> SNAPSHOTS.restore(in("kept"), in("other"), false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("no index at");
    SNAPSHOTS.take(in("index"), in("kept"), true);
    assertThat(check(in("kept"))).isEqualTo(new CheckReport(1, 2, List.of()));
    assertThat(in("kept")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void anEarlierSnapshotThatWentBadIsMendedByTheNext() throws IOException {
    put(in("index"), "a");
    SNAPSHOTS.take(in("index"), in("kept"), true);
    Path file = file(in("kept"), ".cfs");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    SNAPSHOTS.take(in("index"), in("kept"), true);
    assertThat(check(in("kept")).problems()).isEmpty();
  }

  @Test
  void aDamagedIndexGivesNoSnapshotAndADamagedSnapshotNoIndex() throws IOException {
    put(in("index"), "a");
    SNAPSHOTS.take(in("index"), in("kept"), true);
    byte[] bytes = Files.readAllBytes(file(in("index"), ".cfs"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(in("index"), ".cfs"), bytes);
    Files.write(file(in("kept"), ".cfs"), bytes);
    assertThatThrownBy(() -> SNAPSHOTS.take(in("index"), in("fresh"), true))
        .isInstanceOf(IndexException.class);
    assertThat(in("fresh")).doesNotExist();
    put(in("other"), "b");
    assertThatThrownBy(() -> SNAPSHOTS.restore(in("kept"), in("other"), true))
        .isInstanceOf(IndexException.class);
    assertThat(found(in("other"))).containsExactly("b#2");
    assertThat(check(in("other")).problems()).isEmpty();
  }

  private static Path file(Path index, String ending) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  @Test
  void onlyAFolderOfItsOwnTakesASnapshot() throws IOException {
    put(in("index"), "a");
    Files.createDirectory(in("full"));
    Files.writeString(in("full").resolve("letter.txt"), "text");
    assertThatThrownBy(() -> SNAPSHOTS.take(in("index"), in("full"), false))
        .hasMessageContaining("letter.txt");
    put(in("other"), "b");
    put(in("other"), "c");
    assertThatThrownBy(() -> SNAPSHOTS.take(in("index"), in("other"), false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("name a new folder");
    assertThat(found(in("other"))).containsExactly("b#2", "c#2");
    assertThatThrownBy(() -> SNAPSHOTS.take(in("missing"), in("new"), false))
        .hasMessageContaining("no index at");
    assertThat(in("new")).doesNotExist();
  }

  @Test
  void aSnapshotIsRestoredOverAnIndexOnlyWhenToldAndSeenByWhoSearches() {
    put(in("index"), "a");
    SNAPSHOTS.take(in("index"), in("kept"), false);
    put(in("index"), "b");
    assertThatThrownBy(() -> SNAPSHOTS.restore(in("kept"), in("index"), false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("--replace");
    try (TestIndex searching = TestIndex.open(in("index"))) {
      assertThat(searching.ids("brace")).containsExactly("a#2", "b#2");
      assertThat(SNAPSHOTS.restore(in("kept"), in("index"), true).determinations()).isEqualTo(1);
      assertThat(searching.ids("brace")).containsExactly("a#2");
    }
    assertThat(check(in("index"))).isEqualTo(new CheckReport(1, 2, List.of()));
    put(in("index"), "c");
    assertThat(found(in("index"))).containsExactly("a#2", "c#2");
    SNAPSHOTS.take(in("index"), in("kept2"), false);
    assertThat(SNAPSHOTS.restore(in("kept2"), in("new"), false).rulings()).isEqualTo(4);
    assertThat(found(in("new"))).containsExactly("a#2", "c#2");
  }

  @Test
  void anIndexOfOtherSettingsIsKeptButNotRestored() {
    put(in("index"), "a");
    LuceneSnapshot other = new LuceneSnapshot(TestIndex.SCHEMA, "other");
    assertThat(other.take(in("index"), in("kept"), false).rulings()).isEqualTo(2);
    assertThatThrownBy(() -> other.restore(in("kept"), in("new"), false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("by another version of this program");
    assertThat(in("new")).doesNotExist();
  }

  @Test
  void anIndexThatIsBeingWrittenIsNotRestoredOver() {
    put(in("index"), "a");
    SNAPSHOTS.take(in("index"), in("kept"), false);
    try (LuceneIndexSink sink = TestIndex.sink(in("index"), false)) {
      assertThatThrownBy(() -> SNAPSHOTS.restore(in("kept"), in("index"), true))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("another indexer");
      sink.commit();
    }
  }
}
