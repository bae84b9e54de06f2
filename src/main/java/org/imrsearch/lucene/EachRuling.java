package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The rulings of the letters that hold a word, each with the places of the word in its letter. */
final class EachRuling extends PostingsEnum {
  private final PostingsEnum letters;
  private final LetterBlocks blocks;
  private int doc = -1;
  private int letter = -1;

  /** The places of the word in a letter, kept for the letter's next rulings. */
  private int[] places = new int[16];

  private int placesOf = -1;
  private int next;

  EachRuling(PostingsEnum letters, LetterBlocks blocks) {
    this.letters = letters;
    this.blocks = blocks;
  }

  PostingsEnum letters() {
    return letters;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    next = 0;
    return doc + 1 < letter ? ++doc : firstOf(letters.nextDoc());
  }

  private int firstOf(int found) {
    letter = found;
    doc = found == NO_MORE_DOCS ? NO_MORE_DOCS : blocks.firstRuling(found);
    return doc;
  }

  @Override
  public int advance(int target) throws IOException {
    next = 0;
    if (target < letter) {
      doc = target;
      return doc;
    }
    int found = target == letter ? letters.nextDoc() : letters.advance(target);
    if (found == target && found != NO_MORE_DOCS) {
      // A letter is no ruling, and its rulings stand before it.
      found = letters.nextDoc();
    }
    doc = Math.max(target, firstOf(found));
    return doc;
  }

  @Override
  public void intoBitSet(int upTo, FixedBitSet bits, int offset) throws IOException {
    next = 0;
    while (doc < upTo) {
      int end = Math.min(letter, upTo);
      bits.set(doc - offset, end - offset);
      if (end < letter) {
        doc = end;
        return;
      }
      firstOf(letters.nextDoc());
    }
  }

  @Override
  public int docIDRunEnd() {
    return letter;
  }

  @Override
  public long cost() {
    return blocks.rulings(letters.cost());
  }

  @Override
  public int freq() throws IOException {
    return letters.freq();
  }

  /** Lucene tells the places of a letter once. */
  @Override
  public int nextPosition() throws IOException {
    if (placesOf != letter) {
      int count = letters.freq();
      places = count > places.length ? new int[2 * count] : places;
      for (int i = 0; i < count; i++) {
        places[i] = letters.nextPosition();
      }
      placesOf = letter;
    }
    return places[next++];
  }

  @Override
  public int startOffset() {
    return -1;
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public @Nullable BytesRef getPayload() {
    return null;
  }
}
