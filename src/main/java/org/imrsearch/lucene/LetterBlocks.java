package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Where the letters of one segment stand: each behind its rulings. Takes a bit a document. */
final class LetterBlocks {
  private final FixedBitSet letters;
  private final double rulingsALetter;

  private LetterBlocks(FixedBitSet letters) {
    this.letters = letters;
    int count = letters.cardinality();
    this.rulingsALetter = count == 0 ? 1 : (double) (letters.length() - count) / count;
  }

  static LetterBlocks of(LeafReader segment) throws IOException {
    FixedBitSet letters = new FixedBitSet(segment.maxDoc());
    PostingsEnum docs =
        segment.postings(IndexLayout.typeTerm(IndexLayout.LETTER), PostingsEnum.NONE);
    if (docs != null) {
      docs.nextDoc();
      docs.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, letters, 0);
    }
    return new LetterBlocks(letters);
  }

  /** Returns the first ruling of a letter. */
  int firstRuling(int letter) {
    return letter == 0 ? 0 : letters.prevSetBit(letter - 1) + 1;
  }

  /** Returns the letter of a ruling. */
  int letter(int ruling) {
    return letters.nextSetBit(ruling);
  }

  /** Returns about how many rulings so many letters have. */
  long rulings(long ofLetters) {
    return (long) (ofLetters * rulingsALetter);
  }
}
