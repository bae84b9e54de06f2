package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.apache.lucene.search.IndexSearcher.LeafSlice;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However documents lie in segments, threads get as many each, and no letter is cut. */
class SearchThreadsTest {
  private static final int MOST_RULINGS = 9;

  @TempDir private Path folder;

  private final Random random = new Random(11);

  /** Writes a segment for each number of letters; the document just behind each letter is noted. */
  private List<Integer> write(int... segments) {
    List<Integer> letterEnds = new ArrayList<>();
    int documents = 0;
    try (LuceneIndexSink sink = TestIndex.sink(folder, true)) {
      for (int segment = 0; segment < segments.length; segment++) {
        for (int i = 0; i < segments[segment]; i++) {
          LetterBuilder letter = new LetterBuilder("letter-" + segment + "-" + i);
          int rulings = 1 + random.nextInt(MOST_RULINGS);
          IntStream.range(0, rulings).forEach(ruling -> letter.upheld("Cane", "No."));
          TestIndex.put(sink, letter);
          documents += rulings + 1;
          letterEnds.add(documents);
        }
        sink.commit();
      }
      sink.commit();
    }
    return letterEnds;
  }

  private interface Sharing {
    void of(List<LeafReaderContext> segments, LeafSlice[] shares);
  }

  private void share(int threads, int worthAThread, Sharing sharing) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader index = LetterWords.in(DirectoryReader.open(directory), TestIndex.SCHEMA);
        SearchThreads pool = new SearchThreads(threads, worthAThread)) {
      sharing.of(index.leaves(), pool.slices(index.leaves()));
    }
  }

  private static int from(LeafReaderContextPartition part) {
    return part.ctx.docBase + part.minDocId;
  }

  private static int end(LeafReaderContextPartition part) {
    return part.ctx.docBase + Math.min(part.maxDocId, part.ctx.reader().maxDoc());
  }

  @Test
  void everyDocumentIsInOneShare() throws IOException {
    List<Integer> letterEnds = write(90, 7, 20);
    for (int threads = 1; threads <= 5; threads++) {
      share(
          threads,
          1,
          (segments, shares) -> {
            assertThat(segments).hasSize(3);
            int next = 0;
            for (LeafSlice share : shares) {
              for (LeafReaderContextPartition part : share.partitions) {
                assertThat(from(part)).isEqualTo(next);
                next = end(part);
              }
              assertThat(letterEnds).as("no letter is cut").contains(next);
            }
            assertThat(next).isEqualTo(letterEnds.getLast());
          });
    }
  }

  @Test
  void sharesDifferByLessThanALetter() throws IOException {
    int documents = write(90, 7, 20).getLast();
    share(
        3,
        1,
        (segments, shares) -> {
          assertThat(shares).hasSize(3);
          for (LeafSlice share : shares) {
            int size =
                Arrays.stream(share.partitions).mapToInt(part -> end(part) - from(part)).sum();
            assertThat(Math.abs(size - documents / 3.0)).isLessThanOrEqualTo(MOST_RULINGS + 1.0);
          }
        });
  }

  @Test
  void fewDocumentsAreSearchedByOneThread() throws IOException {
    int documents = write(20, 20).getLast();
    share(2, documents, (segments, shares) -> assertThat(shares).hasSize(1));
    share(2, documents / 2, (segments, shares) -> assertThat(shares).hasSize(2));
  }

  @Test
  void anEmptyIndexHasNothingToShare() throws IOException {
    write();
    share(2, 1, (segments, shares) -> assertThat(shares).isEmpty());
  }
}
