package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.imrsearch.schema.IndexSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word of a summary is read as if it stood in each ruling of the letter, however it is read. */
class LetterWordsTest {
  private static final int LETTERS = 60;
  private static final Term WORD = new Term("summary", "pain");

  @TempDir private Path folder;

  /** What must be found, ruling by ruling: the places of the word; none in a letter itself. */
  private final List<List<Integer>> placesByDocument = new ArrayList<>();

  private final Random random = new Random(7);

  @BeforeEach
  void write() {
    try (LuceneIndexSink sink = TestIndex.sink(folder, true)) {
      for (int i = 0; i < LETTERS; i++) {
        List<Integer> places = new ArrayList<>();
        StringBuilder summary = new StringBuilder();
        for (int word = 0; word < 30; word++) {
          boolean wanted = i % 3 == 0 && random.nextInt(10) == 0;
          summary.append(wanted ? "pain " : "knee ");
          if (wanted) {
            places.add(word);
          }
        }
        LetterBuilder letter = new LetterBuilder("letter-" + i).summary(summary.toString());
        int rulings = 1 + random.nextInt(4);
        for (int ruling = 0; ruling < rulings; ruling++) {
          letter.upheld("Cane", "No.");
          placesByDocument.add(places);
        }
        placesByDocument.add(List.of());
        TestIndex.put(sink, letter);
      }
      sink.commit();
    }
  }

  /** Something done with the only segment, as queries see it. */
  private interface Reading {
    void of(LeafReader segment) throws IOException;
  }

  private void read(Reading reading) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader index =
            LetterWords.in(
                DirectoryReader.open(directory), IndexSchema.load(Path.of("index-config")))) {
      assertThat(index.leaves()).hasSize(1);
      reading.of(index.leaves().getFirst().reader());
    }
  }

  private int nextFrom(int document) {
    for (int doc = document; doc < placesByDocument.size(); doc++) {
      if (!placesByDocument.get(doc).isEmpty()) {
        return doc;
      }
    }
    return DocIdSetIterator.NO_MORE_DOCS;
  }

  @Test
  void stepsAndLeapsComeToEachRulingWithThePlacesInItsLetter() throws IOException {
    read(
        segment -> {
          for (int round = 0; round < 200; round++) {
            PostingsEnum rulings = segment.postings(WORD, PostingsEnum.POSITIONS);
            int doc = -1;
            while (doc != DocIdSetIterator.NO_MORE_DOCS) {
              int target = random.nextBoolean() ? doc + 1 : doc + 1 + random.nextInt(9);
              int found = target == doc + 1 ? rulings.nextDoc() : rulings.advance(target);
              assertThat(found).isEqualTo(nextFrom(target)).isEqualTo(rulings.docID());
              if (found != DocIdSetIterator.NO_MORE_DOCS && random.nextBoolean()) {
                assertThat(places(rulings)).isEqualTo(placesByDocument.get(found));
              }
              doc = found;
            }
          }
        });
  }

  private static List<Integer> places(PostingsEnum rulings) throws IOException {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rulings.freq(); i++) {
      places.add(rulings.nextPosition());
    }
    return places;
  }

  @Test
  void aSetOfRulingsIsFilledWindowByWindow() throws IOException {
    read(
        segment -> {
          PostingsEnum rulings = segment.postings(WORD, PostingsEnum.NONE);
          rulings.nextDoc();
          int from = 0;
          while (from < segment.maxDoc()) {
            int upTo = from + 1 + random.nextInt(12);
            FixedBitSet window = new FixedBitSet(upTo - from);
            rulings.intoBitSet(upTo, window, from);
            for (int doc = from; doc < upTo; doc++) {
              assertThat(window.get(doc - from)).as("%d", doc).isEqualTo(nextFrom(doc) == doc);
            }
            assertThat(rulings.docID()).isEqualTo(nextFrom(upTo));
            from = upTo;
          }
        });
  }

  @Test
  void aRunOfRulingsEndsAtItsLetter() throws IOException {
    read(
        segment -> {
          PostingsEnum rulings = segment.postings(WORD, PostingsEnum.NONE);
          for (int doc = rulings.nextDoc();
              doc != DocIdSetIterator.NO_MORE_DOCS;
              doc = rulings.nextDoc()) {
            for (int in = doc; in < rulings.docIDRunEnd(); in++) {
              assertThat(placesByDocument.get(in)).isNotEmpty();
            }
          }
        });
  }

  @Test
  void theLengthOfATextIsThatOfItsLetter() throws IOException {
    read(
        segment -> {
          NumericDocValues lengths = segment.getNormValues("summary");
          for (int doc = nextFrom(0);
              doc != DocIdSetIterator.NO_MORE_DOCS;
              doc = nextFrom(doc + 1)) {
            assertThat(lengths.advanceExact(doc)).isTrue();
            assertThat(lengths.longValue()).isEqualTo(30);
          }
        });
  }

  @Test
  void whatARulingHoldsForItselfIsReadAsItStands() throws IOException {
    read(
        segment -> {
          PostingsEnum rulings = segment.postings(new Term("service", "cane"), PostingsEnum.NONE);
          int count = 0;
          while (rulings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            count++;
          }
          assertThat(count).isEqualTo(placesByDocument.size() - LETTERS);
        });
  }
}
