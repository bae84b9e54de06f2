package org.imrsearch.lucene;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
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

  /**
   * Half of how far back deflated text can refer: it is read anew for each letter, and the other
   * half would cost a quarter more time for a thirtieth less.
   */
  private static final int DICTIONARY_BYTES = 16_384;

  /** The third level takes a fifth more time, for a fifteenth less; the sixth thrice the time. */
  private static final int LEVEL = 2;

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
      byte[] all = first.toByteArray();
      dictionary = Arrays.copyOfRange(all, all.length - DICTIONARY_BYTES, all.length);
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
