package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rebuild works whatever the index is that it replaces, and touches it only when it is done. */
class RebuildTest {
  @TempDir Path folder;

  private void put(boolean rebuild, String id) {
    try (LuceneIndexSink sink = TestIndex.sink(folder, rebuild)) {
      TestIndex.put(sink, new LetterBuilder(id).upheld("Cane", "No."));
      sink.commit();
    }
  }

  private List<Path> files(String pattern) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches(pattern)).sorted().toList();
    }
  }

  /** The segments file of a later version of Lucene, as far as this one reads it. */
  private static final byte[] LATER = {
    0x3f, (byte) 0xd7, 0x6c, 0x17, 8, 's', 'e', 'g', 'm', 'e', 'n', 't', 's', 0, 0, 0, 0x7f
  };

  @ParameterizedTest
  @ValueSource(
      strings = {"cut", "later", "empty", "without segment", "torn segment", "without file"})
  void anIndexThatCannotBeReadStaysUntilTheNewOneStands(String damage) throws IOException {
    put(false, "a");
    put(false, "b");
    Path commit = files("segments_.*").getFirst();
    switch (damage) {
      case "cut" -> Files.write(commit, Arrays.copyOf(Files.readAllBytes(commit), 60));
      case "later" -> Files.write(commit, Arrays.copyOf(LATER, 100));
      case "empty" -> Files.write(commit, new byte[0]);
      case "without file" -> Files.delete(files(".*\\.cfe").getFirst());
      case "without segment" -> Files.delete(files(".*\\.si").getFirst());
      default -> Files.writeString(files(".*\\.si").getFirst(), "torn");
    }
    List<Path> before = files("[s_].*");
    assertThatThrownBy(() -> TestIndex.sink(folder, false))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("--rebuild");
    assertThatThrownBy(() -> TestIndex.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("--rebuild");
    try (LuceneIndexSink sink = TestIndex.sink(folder, true)) {
      TestIndex.put(sink, new LetterBuilder("c").upheld("Cane", "No."));
      assertThat(files("[s_].*")).as("given up").containsAll(before);
    }
    assertThat(files("[s_].*")).as("given up").containsAll(before);
    put(true, "d");
    assertThat(files("[s_].*")).doesNotContainAnyElementsOf(before);
    put(false, "e");
    assertThat(LuceneIndexCheck.run(folder, TestIndex.SCHEMA, TestIndex.VERSION))
        .isEqualTo(new CheckReport(2, 2, List.of()));
  }

  @Test
  void anIndexWithoutItsSegmentsFileIsToldFromAFolderWithoutOne() throws IOException {
    put(false, "a");
    Files.delete(files("segments_.*").getFirst());
    assertThatThrownBy(() -> TestIndex.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("only parts of one")
        .hasMessageContaining("--rebuild");
    put(true, "b");
    assertThat(LuceneIndexCheck.run(folder, TestIndex.SCHEMA, TestIndex.VERSION))
        .isEqualTo(new CheckReport(1, 1, List.of()));
  }

  /** Which a kill leaves between the new commit and the deletion of the old one. */
  @Test
  void anOlderCommitThatCannotBeReadStopsNobody() throws IOException {
    put(false, "a");
    Files.write(folder.resolve("segments_0"), LATER);
    put(false, "b");
    assertThat(folder.resolve("segments_0")).doesNotExist();
    try (TestIndex index = TestIndex.open(folder)) {
      assertThat(index.ids("*")).containsExactly("a#1", "b#1");
    }
  }

  @Test
  void filesThatAreNoIndexAreLeftAlone() throws IOException {
    put(false, "a");
    Files.write(files("segments_.*").getFirst(), LATER);
    Path note = Files.writeString(folder.resolve("note.txt"), "whose index this is");
    put(true, "b");
    assertThat(note).exists();
  }
}
