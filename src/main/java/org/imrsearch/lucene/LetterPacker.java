package org.imrsearch.lucene;

import java.io.ByteArrayOutputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/**
 * Packs letters each for itself, so that one is read without unpacking its neighbours, as from
 * Lucene's blocks; with the index's first letters as a dictionary they get as small nevertheless. A
 * packed letter is one byte, whether it needs the dictionary; four bytes, its length; and the
 * deflated text. Safe for use by several threads.
 */
final class LetterPacker implements AutoCloseable {
  static final byte ALONE = 0;
  static final byte WITH_DICTIONARY = 1;
  static final int HEADER = 5;

  /** As far back as deflated text can refer; a quarter of it makes letters a sixth larger. */
  private static final int DICTIONARY_BYTES = 32_768;

  /**
   * The first level saves a third of the time and takes a fifth more; the sixth thrice the time.
   */
  private static final int LEVEL = 3;

  private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();
  private final ByteArrayOutputStream first = new ByteArrayOutputStream();
  private volatile byte[] dictionary;

  /**
   * @param dictionary the index's; empty where it has none yet
   */
  LetterPacker(byte[] dictionary) {
    this.dictionary = dictionary.clone();
  }

  /** Returns what unpacks all letters packed so far; empty while none needs it. */
  byte[] dictionary() {
    return dictionary.clone();
  }

  byte[] pack(byte[] letter) {
    byte[] words = dictionary;
    if (words.length == 0) {
      learn(letter);
    }
    Deflater known = idle.poll();
    Deflater deflater = known != null ? known : new Deflater(LEVEL, true);
    try {
      return pack(letter, words, deflater);
    } finally {
      deflater.reset();
      idle.add(deflater);
    }
  }

  private synchronized void learn(byte[] letter) {
    first.writeBytes(letter);
    if (first.size() >= DICTIONARY_BYTES && dictionary.length == 0) {
      dictionary = first.toByteArray();
    }
  }

  private static byte[] pack(byte[] letter, byte[] words, Deflater deflater) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(letter.length / 3 + 64);
    packed.write(words.length == 0 ? ALONE : WITH_DICTIONARY);
    for (int shift = 24; shift >= 0; shift -= 8) {
      packed.write(letter.length >>> shift);
    }
    if (words.length > 0) {
      deflater.setDictionary(words);
    }
    deflater.setInput(letter);
    deflater.finish();
    byte[] part = new byte[4_096];
    while (!deflater.finished()) {
      packed.write(part, 0, deflater.deflate(part));
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    for (Deflater deflater = idle.poll(); deflater != null; deflater = idle.poll()) {
      deflater.end();
    }
  }
}
