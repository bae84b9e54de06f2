package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is read in windows is what the terms hold, however one goes along it. */
class TermWindowsTest {
  private static final int DOCUMENTS = 9_000;
  private static final List<String> TERMS = List.of("knee", "knees", "shoulder", "rare");
  private static final int[] ROW_OF = {0, 0, 1, 1};
  private static final int ROWS = 3;

  private static final Directory DIRECTORY = new ByteBuffersDirectory();

  /** By document and row, how often terms of the row stand there. */
  private static final int[][] OFTEN = new int[DOCUMENTS][ROWS];

  private static DirectoryReader index;
  private static LeafReader segment;

  @BeforeAll
  static void write() throws IOException {
    Random random = new Random(5);
    try (IndexWriter writer =
        new IndexWriter(DIRECTORY, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int doc = 0; doc < DOCUMENTS; doc++) {
        StringBuilder text = new StringBuilder("pain");
        // Nobody has a knee for longer than a window.
        boolean gap = doc > 3_000 && doc < 6_000;
        for (int term = 0; term < TERMS.size(); term++) {
          boolean rare = term == 3;
          int times = rare ? (doc % 2_500 == 2_499 ? 1 : 0) : gap ? 0 : random.nextInt(4) - term;
          for (int i = 0; i < times; i++) {
            text.append(' ').append(TERMS.get(term));
            OFTEN[doc][ROW_OF[term]]++;
          }
        }
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    index = DirectoryReader.open(DIRECTORY);
    segment = index.leaves().getFirst().reader();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
    DIRECTORY.close();
  }

  private static TermWindows windows() throws IOException {
    List<PostingsEnum> terms = new ArrayList<>();
    for (String term : TERMS) {
      terms.add(segment.postings(new Term("text", term), PostingsEnum.FREQS));
    }
    return new TermWindows(terms, ROW_OF, ROWS, DOCUMENTS);
  }

  private static int holding(int from) {
    for (int doc = from; doc < DOCUMENTS; doc++) {
      if (OFTEN[doc][0] + OFTEN[doc][1] > 0) {
        return doc;
      }
    }
    return DocIdSetIterator.NO_MORE_DOCS;
  }

  @Test
  void itStopsAtEveryDocumentThatHoldsATerm() throws IOException {
    TermWindows windows = windows();
    assertThat(windows.docID()).isEqualTo(-1);
    for (int wanted = holding(0);
        wanted != DocIdSetIterator.NO_MORE_DOCS;
        wanted = holding(wanted + 1)) {
      assertThat(windows.nextDoc()).isEqualTo(wanted);
      for (int row = 0; row < ROWS; row++) {
        assertThat(windows.frequency(row))
            .as("row %d of %d", row, wanted)
            .isEqualTo(OFTEN[wanted][row]);
      }
    }
    assertThat(windows.nextDoc()).isEqualTo(DocIdSetIterator.NO_MORE_DOCS);
    assertThat(windows.docID()).isEqualTo(DocIdSetIterator.NO_MORE_DOCS);
  }

  @Test
  void leapsOfAnyLengthLandWhereATermIsHeld() throws IOException {
    Random random = new Random(9);
    for (int round = 0; round < 50; round++) {
      int longest = 1 << (1 + random.nextInt(12));
      TermWindows windows = windows();
      int doc = -1;
      while (doc != DocIdSetIterator.NO_MORE_DOCS) {
        int target = doc + 1 + random.nextInt(longest);
        doc = windows.advance(target);
        assertThat(doc).isEqualTo(holding(target));
        if (doc != DocIdSetIterator.NO_MORE_DOCS) {
          assertThat(windows.frequency(0)).isEqualTo(OFTEN[doc][0]);
          assertThat(windows.frequency(1)).isEqualTo(OFTEN[doc][1]);
          assertThat(windows.docID()).isEqualTo(doc);
        }
      }
    }
  }
}
