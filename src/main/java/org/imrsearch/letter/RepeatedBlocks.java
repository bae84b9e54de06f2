package org.imrsearch.letter;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.imrsearch.determination.CitedBy;

/**
 * What guideline blocks said that were read lately. Letters have them from templates: even among a
 * hundred letters half of the blocks have stood, word for word, in one before. What is kept is
 * bounded: a block that takes the place of another makes that be read again, no more. Safe for use
 * by several threads, which at worst read the same block each.
 */
final class RepeatedBlocks {
  /** So many places, as a power of two: a block has two where it may be, the later one first. */
  private static final int BITS = 13;

  private static final int SHIFT = Integer.SIZE - BITS;

  /** Longer blocks hardly repeat, and a few of them would fill the memory. */
  private static final int LONGEST = 600;

  private final AtomicReferenceArray<Said> places = new AtomicReferenceArray<>(1 << BITS);

  private record Said(CitedBy by, String block, CitationReader.Block read) {
    boolean is(CitedBy party, String text) {
      return by == party && block.equals(text);
    }
  }

  /** Returns what a block says, from memory if it is there. */
  CitationReader.Block get(CitedBy by, String block, Supplier<CitationReader.Block> reader) {
    if (block.length() > LONGEST) {
      return reader.get();
    }
    int hash = 31 * block.hashCode() + by.code().hashCode();
    int place = (hash * 0x9E3779B9) >>> SHIFT;
    Said said = places.get(place);
    Said older = places.get(place ^ 1);
    if (said != null && said.is(by, block)) {
      return said.read();
    }
    if (older != null && older.is(by, block)) {
      return older.read();
    }
    CitationReader.Block read = reader.get();
    places.set(place ^ 1, said);
    places.set(place, new Said(by, block, read));
    return read;
  }
}
