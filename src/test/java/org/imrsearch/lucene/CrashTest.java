package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.query.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  @TempDir Path folder;

  /** What is on the disk while a run goes on is all that a run that dies there leaves. */
  @Test
  void aRunThatDiesLeavesTheLastCommit() throws IOException {
    Path running = folder.resolve("running");
    Path left = folder.resolve("left");
    try (LuceneIndexSink sink = TestIndex.sink(running, false)) {
      TestIndex.put(sink, new LetterBuilder("a").upheld("Cane", "No.").upheld("Brace", "No."));
      sink.commit();
      TestIndex.put(sink, new LetterBuilder("a").upheld("Walker", "No."));
      TestIndex.put(sink, new LetterBuilder("b").upheld("Walker", "No."));
      copy(running, left);
    }
    try (TestIndex index = TestIndex.open(left)) {
      assertThat(index.ids("*")).containsExactly("a#1", "a#2");
    }
    try (LuceneIndexSink sink = TestIndex.sink(left, false)) {
      TestIndex.put(sink, new LetterBuilder("c").upheld("Walker", "No."));
      sink.commit();
    }
    try (TestIndex index = TestIndex.open(left)) {
      SearchResponse all = index.search("*");
      assertThat(TestIndex.ids(all)).isEqualTo(List.of("a#1", "a#2", "c#1"));
    }
    assertThat(LuceneIndexCheck.run(left, TestIndex.SCHEMA, TestIndex.VERSION).problems())
        .isEmpty();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
